package dev.orm.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.OrmException;
import dev.orm.dialect.Normalizer;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.script.Made;
import dev.orm.sql.Lexer;
import dev.orm.sql.UnterminatedException;
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

    /**
     * Why the undo refused; empty: it did not.
     *
     * @param findings whose revision is written and not yet applied
     */
    List<String> run(Findings findings) throws SQLException {
        Schema before = bench.inspectWhole();
        Rows kept = Rows.keptBy(before, findings.operations(), bench.dialect());
        Rows rows = Rows.keptAndBroughtBackBy(before, findings.operations(), bench.dialect());
        Rows all = Rows.keptBy(before, List.of(), bench.dialect());
        ViewRows views = new ViewRows(before, bench.dialect().syntax());
        refresh(views);
        List<String> keptBefore = read(kept);
        List<String> rowsBefore = read(rows);
        List<String> allBefore = read(all);
        List<String> shownBefore = read(views);

        bench.upgrade();
        assertNothingDiffers();
        assertThat(readRenamed(kept)).as("rows after the upgrade").isEqualTo(keptBefore);
        Schema after = bench.inspectWhole();

        List<String> refused = undo(findings);
        if (!refused.isEmpty()) {
            assertThat(readRenamed(kept)).as("rows after the refused downgrade").isEqualTo(keptBefore);
            assertThat(differences(bench.inspectWhole(), after))
                    .as("after the refused downgrade")
                    .isEmpty();
            return refused;
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
        if (read(all).equals(allBefore)) {
            assertThat(read(views)).as("rows of views after the downgrade").isEqualTo(shownBefore);
        }

        bench.upgrade();
        assertThat(differences(bench.inspectWhole(), after))
                .as("after the second upgrade")
                .isEmpty();
        assertNothingDiffers();
        return List.of();
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

    /**
     * A server that renames a table within a text may put quotes around its name. One that tells a text without its
     * escapes tells the same each time.
     */
    private String words(String definition) {
        try {
            return Lexer.tokens(definition, bench.dialect().syntax()).stream()
                    .map(token -> token.isName() ? token.unquoted() : token.text())
                    .collect(Collectors.joining(" "));
        } catch (UnterminatedException e) {
            return definition;
        }
    }

    /** It may refuse, if a notice said so before, and be missing, if the draft says why: each reason. */
    private List<String> undo(Findings findings) {
        try {
            bench.downgrade();
            return List.of();
        } catch (OrmException e) {
            List<String> missing = new RevisionDraft(bench.dialect(), findings).irreversible();
            if (!missing.isEmpty()) {
                return missing;
            }
            List<String> told = findings.notices().stream()
                    .filter(notice -> notice.kind().equals("undo-refuses"))
                    .map(Notice::text)
                    .toList();
            assertThat(told).as(e.getMessage()).isNotEmpty();
            return told;
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

    private List<String> readRenamed(Rows rows) throws SQLException {
        try (Connection connection = bench.connect()) {
            return rows.readRenamed(connection);
        }
    }

    private void refresh(ViewRows views) throws SQLException {
        try (Connection connection = bench.connect()) {
            views.refresh(connection);
        }
    }

    private List<String> read(ViewRows views) throws SQLException {
        try (Connection connection = bench.connect()) {
            return views.read(connection);
        }
    }

    private List<String> read(Rows rows) throws SQLException {
        try (Connection connection = bench.connect()) {
            return rows.read(connection);
        }
    }
}
