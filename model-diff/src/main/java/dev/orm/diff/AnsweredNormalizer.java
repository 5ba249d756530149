package dev.orm.diff;

import dev.orm.dialect.ExpressionSite;
import dev.orm.dialect.Expressions;
import dev.orm.dialect.Normalizer;
import dev.orm.dialect.ServerNormalizer.Answers;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dialect's normalizer, and beyond it what the server answered about the expressions that still differed. */
final class AnsweredNormalizer implements Normalizer {
    private final Normalizer tokens;
    private final Answers answers;
    private final Optional<String> notice;

    private AnsweredNormalizer(Normalizer tokens, Answers answers, Optional<String> notice) {
        this.tokens = tokens;
        this.answers = answers;
        this.notice = notice;
    }

    /** Asks once about all expressions that only one of two tables of the same name has. */
    static AnsweredNormalizer of(Normalizer tokens, LiveServer server, Schema actual, Schema desired) {
        Schema actualNormal = tokens.normalize(actual);
        Schema desiredNormal = tokens.normalize(desired);
        Answers ofActual = ask(server, actual, only(actualNormal, desiredNormal));
        Answers ofDesired = ask(server, desired, only(desiredNormal, actualNormal));
        Map<ExpressionSite, String> texts = new HashMap<>(ofActual.texts());
        texts.putAll(ofDesired.texts());
        Map<ExpressionSite, DefaultValue> defaults = new HashMap<>(ofActual.defaults());
        defaults.putAll(ofDesired.defaults());
        Optional<String> notice = ofActual.notice().or(ofDesired::notice);
        return new AnsweredNormalizer(tokens, new Answers(texts, defaults, notice), notice);
    }

    /** Why the server could not be asked; empty: it could, or there was nothing to ask. */
    Optional<String> notice() {
        return notice;
    }

    @Override
    public Schema normalize(Schema lowered) {
        Schema normal = tokens.normalize(lowered);
        return normal.withTables(normal.tables().stream()
                .map(table -> Expressions.answered(table, answers))
                .toList());
    }

    private static Answers ask(LiveServer server, Schema lowered, Set<ExpressionSite> sites) {
        return sites.isEmpty() ? Answers.none() : server.ask(lowered, sites);
    }

    private static Set<ExpressionSite> only(Schema schema, Schema other) {
        Map<TableName, Table> others =
                other.tables().stream().collect(Collectors.toMap(Table::name, Function.identity(), (one, two) -> one));
        Set<ExpressionSite> sites = new LinkedHashSet<>();
        for (Table table : schema.tables()) {
            Table found = others.get(table.name());
            if (found != null) {
                Set<ExpressionSite> theirs = Expressions.of(found);
                Expressions.of(table).stream()
                        .filter(site -> !theirs.contains(site))
                        .forEach(sites::add);
            }
        }
        return sites;
    }
}
