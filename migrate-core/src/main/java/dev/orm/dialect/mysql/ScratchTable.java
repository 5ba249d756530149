package dev.orm.dialect.mysql;

import dev.orm.dialect.ExpressionSite;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Table;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A temporary table with another's columns and the expressions that are asked about. */
final class ScratchTable {
    private static final String NAME = "`_orm_scratch`";
    private static final String PART = "_orm_part_";

    private final Connection connection;
    private final Table table;
    private final Syntax syntax;
    private final MySqlDdl ddl;
    private final ExpressionText texts;
    private final StoredValue values;
    private final Map<ExpressionSite, String> answers;
    private final Map<ExpressionSite, DefaultValue> defaults;

    ScratchTable(
            Connection connection,
            ServerFacts facts,
            Table table,
            Map<ExpressionSite, String> answers,
            Map<ExpressionSite, DefaultValue> defaults) {
        this.connection = connection;
        this.table = table;
        this.syntax = MySqlSyntax.of(facts);
        this.ddl = new MySqlDdl(facts);
        this.texts = new ExpressionText(syntax);
        this.values = new StoredValue(syntax);
        this.answers = answers;
        this.defaults = defaults;
    }

    /** Asks about all of them at once; where the server refuses, says why. */
    Optional<SQLException> ask(List<ExpressionSite> sites) throws SQLException {
        run("drop temporary table if exists " + NAME);
        try {
            run(definition(sites));
        } catch (SQLException e) {
            return Optional.of(e);
        }
        read(ShowCreate.of(connection, NAME, syntax), sites);
        run("drop temporary table " + NAME);
        return Optional.empty();
    }

    private String definition(List<ExpressionSite> sites) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add(ddl.column(asked(column, sites)));
        }
        for (int index = 0; index < sites.size(); index++) {
            ExpressionSite site = sites.get(index);
            if (site.kind() == ExpressionSite.Kind.CHECK) {
                lines.add("constraint " + PART + index + " check (" + site.text() + ")");
            } else if (site.kind() == ExpressionSite.Kind.INDEX_PART) {
                lines.add("index " + PART + index + " ((" + site.text() + "))");
            }
        }
        return "create temporary table " + NAME + " (" + String.join(", ", lines) + ")";
    }

    private static Column asked(Column column, List<ExpressionSite> sites) {
        GeneratedColumn generated = column.generated();
        Column plain = column.withNullable(true)
                .withDefault(null)
                .withGenerated(null)
                .withComment(null)
                .withOptions(column.options().without(OptionKeys.ON_UPDATE).without(OptionKeys.INVISIBLE));
        for (ExpressionSite site : sites) {
            if (column.name().equals(site.column())) {
                return site.kind() == ExpressionSite.Kind.DEFAULT
                        ? plain.withDefault(new DefaultValue.Expression(site.text()))
                        : plain.withGenerated(
                                new GeneratedColumn(site.text(), generated != null && generated.stored()));
            }
        }
        return plain;
    }

    private void read(ShowCreate shown, List<ExpressionSite> sites) {
        for (List<Token> item : shown.items()) {
            if (item.get(0).kind() == Token.Kind.QUOTED) {
                column(shown, item, sites);
            } else {
                part(shown, item, sites);
            }
        }
    }

    private void column(ShowCreate shown, List<Token> item, List<ExpressionSite> sites) {
        String name = item.get(0).unquoted();
        for (ExpressionSite site : sites) {
            if (name.equals(site.column()) && site.kind() == ExpressionSite.Kind.GENERATED) {
                int open = indexOf(item, "AS") + 1;
                answers.put(site, texts.canonical(inner(shown, item, open)));
            } else if (name.equals(site.column()) && indexOf(item, "DEFAULT") >= 0) {
                int from = indexOf(item, "DEFAULT") + 1;
                int check = indexOf(item, "CHECK");
                String text = shown.source(item.subList(from, check < 0 ? item.size() : check));
                Column column = table.column(name).orElseThrow().withDefault(new DefaultValue.Expression(text));
                defaults.put(site, Objects.requireNonNullElse(values.of(column), DefaultValue.Literal.nothing()));
            }
        }
    }

    private void part(ShowCreate shown, List<Token> item, List<ExpressionSite> sites) {
        for (int at = 0; at + 1 < item.size(); at++) {
            String name = item.get(at).unquoted().toLowerCase(Locale.ROOT);
            if (name.startsWith(PART)) {
                int open = at + 1;
                while (!item.get(open).isSymbol("(")) {
                    open++;
                }
                ExpressionSite site = sites.get(Integer.parseInt(name.substring(PART.length())));
                answers.put(site, texts.canonical(inner(shown, item, open)));
                return;
            }
        }
    }

    private static String inner(ShowCreate shown, List<Token> item, int open) {
        return shown.source(item.subList(open + 1, ExpressionText.closing(item, open)));
    }

    private static int indexOf(List<Token> item, String word) {
        int depth = 0;
        for (int at = 0; at < item.size(); at++) {
            depth += item.get(at).isSymbol("(") ? 1 : 0;
            depth -= item.get(at).isSymbol(")") ? 1 : 0;
            if (depth == 0 && item.get(at).isWord(word)) {
                return at;
            }
        }
        return -1;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
