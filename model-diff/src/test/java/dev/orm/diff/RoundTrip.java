package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.OrmException;
import dev.orm.dialect.Normalizer;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import dev.orm.sql.Lexer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The laws: after the upgrade nothing differs; after the downgrade all is as it was; and up again. */
final class RoundTrip {
    private final Workbench bench;
    private final Schema model;

    RoundTrip(Workbench bench, Schema model) {
        this.bench = bench;
        this.model = model;
    }

    /** @param findings whose revision is written and not yet applied */
    void run(Findings findings) throws SQLException {
        Schema before = bench.inspectWhole();
        Rows rows = new Rows(before, findings.operations(), bench.dialect());
        List<String> rowsBefore = read(rows);

        bench.upgrade();
        assertNothingDiffers();
        Schema after = bench.inspectWhole();

        if (!undone(findings)) {
            assertThat(differences(bench.inspectWhole(), after))
                    .as("after the refused downgrade")
                    .isEmpty();
            return;
        }
        assertThat(differences(bench.inspectWhole(), before))
                .as("after the downgrade")
                .isEmpty();
        Schema undone = bench.inspectWhole();
        assertThat(views(undone)).as("views after the downgrade").containsExactlyInAnyOrderElementsOf(views(before));
        assertThat(triggers(undone))
                .as("triggers after the downgrade")
                .containsExactlyInAnyOrderElementsOf(triggers(before));
        assertThat(read(rows)).as("rows after the downgrade").isEqualTo(rowsBefore);

        bench.upgrade();
        assertThat(differences(bench.inspectWhole(), after))
                .as("after the second upgrade")
                .isEmpty();
        assertNothingDiffers();
    }

    private List<String> views(Schema schema) {
        return schema.views().stream()
                .map(view -> view.name() + ": " + words(view.definition()))
                .toList();
    }

    private List<String> triggers(Schema schema) {
        return schema.triggers().stream()
                .map(trigger -> trigger.name() + " on " + trigger.table() + ": " + words(trigger.definition()))
                .toList();
    }

    /** A server that renames a table within a text may put quotes around its name. */
    private String words(String definition) {
        return Lexer.tokens(definition, bench.dialect().syntax()).stream()
                .map(token -> token.isName() ? token.unquoted() : token.text())
                .collect(Collectors.joining(" "));
    }

    /** An undo may refuse, if a notice said so before, and be missing, if the draft says why. */
    private boolean undone(Findings findings) {
        try {
            bench.downgrade();
            return true;
        } catch (OrmException e) {
            if (!new RevisionDraft(bench.dialect(), findings).irreversible().isEmpty()) {
                return false;
            }
            assertThat(findings.notices())
                    .as(e.getMessage())
                    .extracting(Notice::kind)
                    .contains("undo-refuses");
            return false;
        }
    }

    private void assertNothingDiffers() {
        Findings again = bench.check(model, Intent.none());
        assertThat(again.differences()).as("differences after the upgrade").isEmpty();
        assertThat(again.isEmpty()).isTrue();
    }

    /** Compared plainly, with nothing kept and nothing aligned but the order of columns. */
    List<String> differences(Schema actual, Schema expected) {
        List<Operation> operations;
        try (Connection connection = bench.connect()) {
            LiveServer server = new LiveServer(bench.dialect(), connection, List.of());
            Normalizer normalizer = AnsweredNormalizer.of(bench.dialect().normalizer(), server, actual, expected);
            operations = SchemaComparator.compare(
                    Twin.of(actual, normalizer), Twin.of(expected, normalizer), Made.nothing());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        DifferenceWriter writer = new DifferenceWriter(new Phrases(bench.dialect()));
        return operations.stream()
                .map(operation -> operation.accept(writer).text())
                .toList();
    }

    private List<String> read(Rows rows) throws SQLException {
        try (Connection connection = bench.connect()) {
            return rows.read(connection);
        }
    }
}
