package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import dev.orm.script.NewRevision;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionDraftTest {
    @Test
    void whatCannotBeUndoneHasNoUndoScript() {
        RevisionDraft draft = draft("create table t (a text, b text)", Intent.none());

        NewRevision revision = draft.write("add b", List.of());

        assertThat(revision.upgrade().strip()).isEqualTo("alter table t add column b text;");
        assertThat(revision.undo()).isNull();
        assertThat(draft.irreversible())
                .containsExactly("table t cannot be changed: its definition holds something that would be lost:"
                        + " using magic");
    }

    @Test
    void aDroppedTableThatIsOnlyHalfUnderstoodDoesNotComeBackHalf() {
        RevisionDraft draft = draft("create table other (a text)", Intent.none().withDrops("t"));

        assertThat(draft.write("drop t", List.of()).undo()).isNull();
        assertThat(draft.irreversible()).hasSize(1);
    }

    @Test
    void aRefusalWritesNothing() {
        RevisionDraft draft = draft("create table t (a text, b text not null)", Intent.none());

        assertThatThrownBy(() -> draft.write("add b", List.of())).isInstanceOf(NeedsFillException.class);
    }

    @Test
    void tellsBeforehandWhatWouldBeRefused() {
        RevisionDraft open = draft("create table t (a text, b text not null)", Intent.none());
        RevisionDraft half = draft("create table t (a blob)", Intent.none());
        RevisionDraft fine = draft("create table t (a text, b text)", Intent.none());

        assertThat(open.refusals()).singleElement().isInstanceOf(NeedsFillException.class);
        assertThat(half.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.what()).isEqualTo("table t cannot be changed"));
        assertThat(fine.refusals()).isEmpty();
    }

    /** Of a database whose table {@code t} holds something that was not understood. */
    private static RevisionDraft draft(String model, Intent intent) {
        Schema database = SqlModel.asIs("create table t (a text); create table other (a text)")
                .change(
                        TableName.of("t"),
                        table ->
                                table.toBuilder().opaque(List.of("using magic")).build());
        Autogenerate autogenerate = new Autogenerate(Samples.SQLITE, Rules.defaults());
        return new RevisionDraft(
                Samples.SQLITE, autogenerate.check(SqlModel.read(model), database, Made.nothing(), intent));
    }
}
