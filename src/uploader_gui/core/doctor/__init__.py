"""What ``uploader doctor`` looks at: this computer, the way to a site, the site, an account there, the line's pace."""
