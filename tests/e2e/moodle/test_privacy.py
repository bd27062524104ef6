"""What is kept of a person can be given to them, and forgotten: their videos and sign-ins too."""

PROVIDER = "\\local_videostorage\\privacy\\provider"
LIST = "new \\core_privacy\\local\\request\\approved_contextlist"


def test_a_person_gets_what_is_kept_and_forgetting_them_deletes_their_video(moodle, cloudflare, assignment, stored_by):
    mine, other = stored_by("student1", assignment), stored_by("student2", assignment)
    assert moodle.save("student1", assignment, mine["uploadid"]) == []
    user = moodle.users["student1"].id
    contexts = moodle.php(f"return {PROVIDER}::get_contexts_for_userid({user})->get_contextids();")
    cmid = moodle.php(f"return context_module::instance({assignment.cmid})->id;")
    assert int(cmid) in [int(context) for context in contexts]
    exported = moodle.php(
        f"""
        $list = {LIST}(core_user::get_user({user}), 'local_videostorage', [{cmid}]);
        {PROVIDER}::export_user_data($list);
        $context = context_module::instance({assignment.cmid});
        $archive = \\core_privacy\\local\\request\\writer::with_context($context)->finalise_content();
        $names = array_column(get_file_packer('application/zip')->list_files($archive), 'pathname');
        {PROVIDER}::delete_data_for_user($list);
        return $names;
        """
    )
    assert any(name.endswith("data.json") for name in exported)
    assert moodle.run_adhoc() == []
    assert mine["videoid"] not in cloudflare.videos()
    assert other["videoid"] in cloudflare.videos()


def test_forgetting_a_person_signs_their_computers_out(moodle):
    user = moodle.users["student3"].id
    left = moodle.php(
        f"""
        $token = $DB->insert_record('external_tokens', (object)['token' => md5('lab'), 'tokentype' => 0,
            'contextid' => 1, 'userid' => {user}, 'creatorid' => {user}, 'externalserviceid' => 1,
            'timecreated' => time()]);
        $DB->insert_record('local_videostorage_device', (object)['userid' => {user}, 'tokenid' => $token,
            'computer' => 'lab 7', 'ip' => '192.0.2.7', 'timecreated' => time()]);
        $context = context_user::instance({user});
        {PROVIDER}::delete_data_for_user({LIST}(core_user::get_user({user}), 'local_videostorage', [$context->id]));
        return [$DB->record_exists('external_tokens', ['id' => $token]),
            $DB->record_exists('local_videostorage_device', ['userid' => {user}])];
        """
    )
    assert left == [False, False]
