"""Township work as declared procedures: run, refused with the article, kept in a trail, replayed."""
