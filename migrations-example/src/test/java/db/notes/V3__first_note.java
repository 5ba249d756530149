package db.notes;

import dev.orm.operation.Operations;

/** Stands among the classes; its package is the location of the scripts. */
public class V3__first_note {
    public void up(Operations op) {
        op.execute("insert into notes (text) values ('bread')");
    }
}
