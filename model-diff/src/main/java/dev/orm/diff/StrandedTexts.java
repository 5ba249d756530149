package dev.orm.diff;

import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.ExpressionSite.Kind;
import dev.orm.dialect.Expressions;
import dev.orm.dialect.ServerNormalizer.Answers;
import dev.orm.operation.Operation;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks, predicates, computed columns and defaults that stay as they are while a column that they use gets another type:
 * the server is asked whether it still takes them then, since the upgrade would fail where it does not.
 */
final class StrandedTexts {
    private final Schema before;
    private final Schema after;
    private final Syntax syntax;
    private final LiveServer server;

    /**
     * @param before as it is, under the names of the models
     * @param after as it will be
     */
    StrandedTexts(Schema before, Schema after, Syntax syntax, LiveServer server) {
        this.before = before;
        this.after = after;
        this.syntax = syntax;
        this.server = server;
    }

    List<StrandedTextException> refusals(List<Operation> operations) {
        List<StrandedTextException> refusals = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.AlterColumn alter
                    && !alter.before().type().equals(alter.after().type())) {
                refusal(alter).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private Optional<StrandedTextException> refusal(Operation.AlterColumn alter) {
        Table table = after.table(alter.table()).orElse(null);
        Table found = before.table(alter.table()).orElse(null);
        if (table == null || found == null) {
            return Optional.empty();
        }
        Set<ExpressionSite> staying = new LinkedHashSet<>(Expressions.of(table));
        staying.retainAll(Expressions.of(found));
        staying.removeIf(site -> !stands(site, alter.after().name()));
        staying.retainAll(taken(before, staying));
        staying.removeAll(taken(after, staying));
        return staying.isEmpty()
                ? Optional.empty()
                : Optional.of(StrandedTextException.of(
                        alter.table() + "." + alter.after().name(), users(table, staying)));
    }

    private boolean stands(ExpressionSite site, String column) {
        return site.kind() == Kind.DEFAULT
                ? column.equals(site.column())
                : MentionedNames.in(site.text(), syntax).contains(column);
    }

    private Set<ExpressionSite> taken(Schema schema, Set<ExpressionSite> sites) {
        Set<ExpressionSite> taken = new LinkedHashSet<>();
        if (!sites.isEmpty()) {
            Answers answers = server.ask(schema, sites);
            taken.addAll(answers.notice().isPresent() ? sites : answers.texts().keySet());
            taken.addAll(answers.defaults().keySet());
        }
        return taken;
    }

    private static List<StrandedTextException.User> users(Table table, Set<ExpressionSite> sites) {
        List<StrandedTextException.User> users = new ArrayList<>();
        for (CheckConstraint check : table.checks()) {
            if (holds(sites, Kind.CHECK, check.expression())) {
                String name = PartNames.check(table.name(), check);
                users.add(new StrandedTextException.User(name, "check (" + check.expression() + ")"));
            }
        }
        for (Index index : table.indexes()) {
            boolean part = index.parts().stream()
                    .anyMatch(member -> holds(sites, Kind.INDEX_PART, String.valueOf(member.expression())));
            if (part || holds(sites, Kind.INDEX_WHERE, String.valueOf(index.where()))) {
                users.add(new StrandedTextException.User(index.name().text(), "index " + index.name()));
            }
        }
        for (Column column : table.columns()) {
            String name = table.name() + "." + column.name();
            sites.stream()
                    .filter(site -> column.name().equals(site.column()))
                    .forEach(site -> users.add(
                            site.kind() == Kind.DEFAULT
                                    ? new StrandedTextException.User(name + ".default", "default " + site.text())
                                    : new StrandedTextException.User(name, "generated column " + name)));
        }
        return users;
    }

    private static boolean holds(Set<ExpressionSite> sites, Kind kind, String text) {
        return sites.stream()
                .anyMatch(site -> site.kind() == kind && site.text().equals(text));
    }
}
