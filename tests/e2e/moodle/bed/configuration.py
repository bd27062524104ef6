"""The configuration files of the site's programs. Everything lies in one folder, everything listens on loopback."""

from dataclasses import dataclass
from pathlib import Path

WORKERS = 8


@dataclass(frozen=True)
class Places:
    """Where one bed keeps what.

    Attributes:
        root: The bed's folder.
        port: Where https is served.
    """

    root: Path
    port: int

    @property
    def tree(self) -> Path:
        """The copy of Moodle's source."""
        return self.root / "tree"

    @property
    def data(self) -> Path:
        """Moodle's data folder."""
        return self.root / "data"

    @property
    def database(self) -> Path:
        """MariaDB's files."""
        return self.root / "db"

    @property
    def run(self) -> Path:
        """Sockets, logs, temporary files and configuration."""
        return self.root / "run"

    @property
    def certificates(self) -> Path:
        """The bed's own authority and certificate."""
        return self.root / "ca"

    @property
    def socket(self) -> Path:
        """Where MariaDB listens."""
        return self.run / "db.sock"

    @property
    def ini(self) -> Path:
        """PHP's settings."""
        return self.run / "php.ini"

    @property
    def url(self) -> str:
        """The site's address."""
        return f"https://127.0.0.1:{self.port}"


def write_all(places: Places) -> None:
    """Write every configuration file anew."""
    for name in ("log", "tmp", "nginx", "php"):
        (places.run / name).mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("php.ini", _php_ini(places)),
        ("php-fpm.conf", _php_fpm(places)),
        ("nginx.conf", _nginx(places)),
        ("my.cnf", _mariadb(places)),
    ):
        (places.run / name).write_text(text)
    if (places.tree / "version.php").exists():
        (places.tree / "config.php").write_text(_moodle(places))


def _php_ini(places: Places) -> str:
    return f"""memory_limit = 512M
max_execution_time = 300
max_input_vars = 5000
post_max_size = 64M
upload_max_filesize = 64M
display_errors = Off
log_errors = On
error_reporting = E_ALL
error_log = {places.run}/log/php-error.log
date.timezone = UTC
sys_temp_dir = {places.run}/tmp
curl.cainfo = {places.certificates}/bundle.pem
openssl.cafile = {places.certificates}/bundle.pem
opcache.enable = 1
opcache.memory_consumption = 256
opcache.max_accelerated_files = 20000
opcache.revalidate_freq = 0
opcache.jit = off
"""


def _php_fpm(places: Places) -> str:
    return f"""[global]
error_log = {places.run}/log/php-fpm.log
daemonize = no
[www]
listen = {places.run}/fpm.sock
listen.mode = 0660
listen.backlog = 511
pm = static
pm.max_children = {WORKERS}
catch_workers_output = yes
clear_env = yes
env[PATH] = /usr/local/bin:/usr/bin:/bin
env[TMPDIR] = {places.run}/tmp
"""


def _nginx(places: Places) -> str:
    temporary = "".join(
        f"  {kind}_temp_path {places.run}/nginx/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # Moodle 5.1 serves its "public" folder; earlier ones their root.
    root = places.tree / "public" if (places.tree / "public").is_dir() else places.tree
    return f"""worker_processes 1;
daemon off;
pid {places.run}/nginx.pid;
error_log {places.run}/log/nginx-error.log warn;
events {{ worker_connections 512; }}
http {{
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log {places.run}/log/access.log;
  client_max_body_size 64m;
  keepalive_timeout 65;
{temporary}  server {{
    listen 127.0.0.1:{places.port} ssl;
    ssl_certificate {places.certificates}/server.pem;
    ssl_certificate_key {places.certificates}/server.key;
    root {root};
    index index.php;
    location / {{ try_files $uri $uri/ =404; }}
    location ~ [^/]\\.php(/|$) {{
      fastcgi_split_path_info ^(.+?\\.php)(/.*)$;
      set $path_info $fastcgi_path_info;
      if (!-f $document_root$fastcgi_script_name) {{ return 404; }}
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_param PATH_INFO $path_info;
      fastcgi_param HTTP_PROXY "";
      fastcgi_buffers 16 32k; fastcgi_buffer_size 64k;
      fastcgi_read_timeout 300;
      fastcgi_pass unix:{places.run}/fpm.sock;
    }}
  }}
}}
"""


def _mariadb(places: Places) -> str:
    # Nothing here has to survive a power cut, so nothing waits for the disk.
    return f"""[mariadbd]
datadir = {places.database}
socket = {places.socket}
pid-file = {places.run}/db.pid
log-error = {places.run}/log/mariadb.log
skip-networking
skip-name-resolve
character-set-server = utf8mb4
collation-server = utf8mb4_unicode_ci
max_connections = 100
max_allowed_packet = 128M
innodb_buffer_pool_size = 256M
innodb_log_file_size = 32M
innodb_flush_log_at_trx_commit = 0
innodb_doublewrite = 0
innodb_buffer_pool_dump_at_shutdown = 0
innodb_buffer_pool_load_at_startup = 0
loose-innodb_use_native_aio = 0
performance_schema = 0
tmpdir = {places.run}/tmp
"""


def _moodle(places: Places) -> str:
    return f"""<?php
unset($CFG);
global $CFG;
$CFG = new stdClass();
$CFG->dbtype    = 'mariadb';
$CFG->dblibrary = 'native';
$CFG->dbhost    = 'localhost';
$CFG->dbname    = 'moodle';
$CFG->dbuser    = 'moodle';
$CFG->dbpass    = 'moodle';
$CFG->prefix    = 'mdl_';
$CFG->dboptions = ['dbsocket' => '{places.socket}', 'dbcollation' => 'utf8mb4_unicode_ci'];
$CFG->wwwroot   = '{places.url}';
$CFG->dataroot  = '{places.data}';
$CFG->admin     = 'admin';
$CFG->directorypermissions = 02777;
// Nothing leaves this machine; plugins call stand-ins on loopback, at any port.
$CFG->noemailever = true;
$CFG->disableupdatenotifications = true;
$CFG->curlsecurityblockedhosts = '';
$CFG->curlsecurityallowedport = '';
require_once(__DIR__ . '/lib/setup.php');
"""
