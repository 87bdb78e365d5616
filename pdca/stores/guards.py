"""The triggers that keep a database's rows as they are, for each kind of database.

They stop programs that change, delete or replace rows by accident. Who may drop a trigger is not stopped, but found
by the hashes. On SQLite a guard before INSERT is needed: REPLACE deletes without firing the guard before DELETE.
On PostgreSQL the words are those that its older relatives know too (EXECUTE PROCEDURE), and the tables' owner can
keep even the triggers from a program: a role with no more than `RIGHTS` appends and reads, and drops nothing.
"""

GUARDS = {
    "sqlite": (
        """CREATE TRIGGER pdca_record_once BEFORE INSERT ON pdca_record
           WHEN EXISTS (SELECT 1 FROM pdca_record WHERE pos = NEW.pos)
             OR EXISTS (SELECT 1 FROM pdca_record WHERE case_id = NEW.case_id AND seq = NEW.seq)
           BEGIN SELECT RAISE(ABORT, 'pdca: this place in the trail is taken'); END""",
        """CREATE TRIGGER pdca_record_stays BEFORE UPDATE ON pdca_record
           BEGIN SELECT RAISE(ABORT, 'pdca: records are never changed'); END""",
        """CREATE TRIGGER pdca_record_kept BEFORE DELETE ON pdca_record
           BEGIN SELECT RAISE(ABORT, 'pdca: records are never deleted'); END""",
        """CREATE TRIGGER pdca_text_once BEFORE INSERT ON pdca_text
           WHEN EXISTS (SELECT 1 FROM pdca_text WHERE digest = NEW.digest)
           BEGIN SELECT RAISE(ABORT, 'pdca: this text is kept already'); END""",
        """CREATE TRIGGER pdca_text_stays BEFORE UPDATE ON pdca_text
           BEGIN SELECT RAISE(ABORT, 'pdca: texts are never changed'); END""",
        """CREATE TRIGGER pdca_text_kept BEFORE DELETE ON pdca_text
           BEGIN SELECT RAISE(ABORT, 'pdca: texts are never deleted'); END""",
        """CREATE TRIGGER pdca_head_once BEFORE INSERT ON pdca_head
           WHEN EXISTS (SELECT 1 FROM pdca_head)
           BEGIN SELECT RAISE(ABORT, 'pdca: there is one head'); END""",
        """CREATE TRIGGER pdca_head_grows BEFORE UPDATE ON pdca_head
           WHEN NEW.id <> OLD.id OR NEW.size < OLD.size OR (OLD.size > 0 AND NEW.log <> OLD.log)
           BEGIN SELECT RAISE(ABORT, 'pdca: the head only grows'); END""",
        """CREATE TRIGGER pdca_head_kept BEFORE DELETE ON pdca_head
           BEGIN SELECT RAISE(ABORT, 'pdca: the head is never deleted'); END""",
    ),
    "postgresql": (
        """CREATE FUNCTION pdca_append_only() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN RAISE EXCEPTION 'pdca: records and texts are never changed or deleted'; END $$""",
        """CREATE TRIGGER pdca_record_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON pdca_record
           FOR EACH STATEMENT EXECUTE PROCEDURE pdca_append_only()""",
        """CREATE TRIGGER pdca_text_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON pdca_text
           FOR EACH STATEMENT EXECUTE PROCEDURE pdca_append_only()""",
        """CREATE TRIGGER pdca_head_kept BEFORE DELETE OR TRUNCATE ON pdca_head
           FOR EACH STATEMENT EXECUTE PROCEDURE pdca_append_only()""",
        """CREATE FUNCTION pdca_only_grows() RETURNS trigger LANGUAGE plpgsql AS
           $$ BEGIN
             IF NEW.id <> OLD.id OR NEW.size < OLD.size OR (OLD.size > 0 AND NEW.log <> OLD.log) THEN
               RAISE EXCEPTION 'pdca: the head only grows';
             END IF;
             RETURN NEW;
           END $$""",
        """CREATE TRIGGER pdca_head_grows BEFORE UPDATE ON pdca_head
           FOR EACH ROW EXECUTE PROCEDURE pdca_only_grows()""",
    ),
}
"""Statements that make the guards, in order, by the dialect's name."""

RIGHTS = (
    "GRANT SELECT, INSERT ON pdca_record, pdca_text TO {role}",
    "GRANT SELECT, UPDATE (log, size, frontier, root, recorded, note) ON pdca_head TO {role}",
)
"""All that a program's role needs on PostgreSQL once the owner has opened the store and so made its tables.

The head's columns one by one: who may change the whole table may also lock it, and rename the form of the tables.
"""
