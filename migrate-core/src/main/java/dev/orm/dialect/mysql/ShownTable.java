package dev.orm.dialect.mysql;

import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.SqlType;
import dev.orm.schema.Table;
import dev.orm.schema.TableBuilder;
import dev.orm.schema.UniqueConstraint;
import dev.orm.sql.Lexer;
import dev.orm.sql.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as its server prints it, beside the same table as it was read. */
final class ShownTable {
    /** Options that an ALTER leaves as they are. */
    private static final Set<String> HARMLESS = Set.of(
            "ENGINE",
            "AUTO_INCREMENT",
            "DEFAULT",
            "CHARSET",
            "CHARACTER",
            "SET",
            "COLLATE",
            "COMMENT",
            "ROW_FORMAT",
            "KEY_BLOCK_SIZE",
            "STATS_PERSISTENT",
            "STATS_AUTO_RECALC",
            "STATS_SAMPLE_PAGES",
            "AVG_ROW_LENGTH",
            "MAX_ROWS",
            "MIN_ROWS",
            "CHECKSUM",
            "DELAY_KEY_WRITE",
            "PACK_KEYS",
            "COMPRESSION",
            "ENCRYPTION",
            "PAGE_COMPRESSED",
            "PAGE_CHECKSUM",
            "TRANSACTIONAL");

    private static final String NOT_ENFORCED = " NOT ENFORCED";

    private static final Set<String> SILENT =
            Set.of("USING", "BTREE", "HASH", "ASC", "KEY", "INDEX", "RESTRICT", "NO", "ACTION");

    private final ShowCreate shown;
    private final Table table;
    private final ServerFacts facts;
    private final MySqlDdl ddl;
    private final ExpressionText texts;
    private final Set<String> lines = new HashSet<>();

    ShownTable(ShowCreate shown, Table table, ServerFacts facts) {
        this.shown = shown;
        this.table = table;
        this.facts = facts;
        this.ddl = new MySqlDdl(facts);
        this.texts = new ExpressionText(MySqlSyntax.of(facts));
        learn();
    }

    /** The first thing that was not understood; empty: all was. */
    Optional<String> misread() {
        for (List<Token> item : shown.items()) {
            boolean column = item.get(0).kind() == Token.Kind.QUOTED;
            if (!(column ? knowsColumn(item) : lines.contains(line(item)))) {
                return Optional.of(shown.source(item));
            }
        }
        return shown.options().stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .filter(token -> !HARMLESS.contains(token.upper()) && !isValue(token))
                .map(Token::text)
                .findFirst();
    }

    private boolean isValue(Token token) {
        int at = shown.options().indexOf(token);
        return at > 0 && shown.options().get(at - 1).isSymbol("=");
    }

    /** Spells each key, index and check as the server does. */
    private void learn() {
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            learn(ddl.primaryKey(key));
        }
        for (UniqueConstraint unique : table.uniques()) {
            learn("unique " + name(unique.name()) + " (" + ddl.list(unique.columns()) + ")");
        }
        table.indexes().forEach(index -> learn(ddl.indexLine(index)));
        for (ForeignKey foreign : table.foreignKeys()) {
            learn(ddl.foreignKey(foreign));
            learn(ddl.indexLine(Index.of(Name.given(ImplicitIndexes.name(foreign)), foreign.columns())));
        }
        for (CheckConstraint check : table.checks()) {
            String end = check.options().has(OptionKeys.NOT_ENFORCED) ? NOT_ENFORCED : "";
            lines.add("constraint " + text(check.name()) + " check " + texts.canonical(check.expression()) + end);
        }
    }

    private void learn(String sql) {
        lines.add(line(Lexer.tokens(sql, MySqlSyntax.of(facts))));
    }

    private String name(@Nullable Name name) {
        return name == null ? "" : ddl.syntax().name(name.text());
    }

    private static String text(@Nullable Name name) {
        return name == null ? "" : name.text().toLowerCase(Locale.ROOT);
    }

    /** The item's words, less those that may as well be left out. */
    private String line(List<Token> item) {
        if (item.size() > 3 && item.get(2).isWord("CHECK")) {
            int end = ExpressionText.closing(item, 3) + 1;
            String rest =
                    item.subList(end, item.size()).stream().map(Token::upper).collect(Collectors.joining(" "));
            return "constraint " + item.get(1).unquoted().toLowerCase(Locale.ROOT) + " check "
                    + texts.canonical(shown.source(item.subList(3, end))) + (rest.isEmpty() ? "" : " " + rest);
        }
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < item.size(); at++) {
            if (item.get(at).isSymbol("(")) {
                int close = ExpressionText.closing(item, at);
                line.append(" (").append(inner(item.subList(at + 1, close))).append(')');
                at = close;
            } else if (!isSilent(item, at)) {
                line.append(' ').append(item.get(at).unquoted().toLowerCase(Locale.ROOT));
            }
        }
        return line.toString();
    }

    private String inner(List<Token> tokens) {
        return ExpressionText.unwrapped(tokens).stream()
                .filter(token -> !Literals.isIntroducer(token) && !token.isWord("ASC"))
                .map(token -> token.kind() == Token.Kind.STRING
                        ? new Literals(ddl.syntax()).canonical(token)
                        : token.unquoted().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("(") && !word.equals(")"))
                .collect(Collectors.joining(" "));
    }

    private static boolean isSilent(List<Token> item, int at) {
        Token token = item.get(at);
        if (token.kind() != Token.Kind.WORD) {
            return false;
        }
        boolean nothing = token.isWord("ON")
                && at + 2 < item.size()
                && (item.get(at + 2).isWord("RESTRICT") || item.get(at + 2).isWord("NO"));
        boolean event = at > 0
                && item.get(at - 1).isWord("ON")
                && at + 1 < item.size()
                && (item.get(at + 1).isWord("RESTRICT") || item.get(at + 1).isWord("NO"));
        return nothing || event || SILENT.contains(token.upper());
    }

    private boolean knowsColumn(List<Token> item) {
        Optional<Column> read = table.column(item.get(0).unquoted());
        String definition = shown.source(item.subList(1, item.size()));
        if (read.isEmpty()) {
            return false;
        }
        Column raw = new Column(
                read.get().name(), new SqlType.Raw(definition), true, null, null, null, null, Options.none());
        TableBuilder checks = new TableBuilder(table.name());
        Column again = new WrittenDefinition(facts, table).interpreted(raw, checks);
        return normal(folded(again, checks.build())).equals(normal(SpatialReferences.without(read.get())));
    }

    /** Where JSON is a text with a check, the check makes it JSON. */
    private Column folded(Column column, Table checks) {
        boolean json = facts.features().jsonIsText()
                && column.type().equals(new SqlType.Clob(null))
                && checks.checks().stream().anyMatch(check -> isJson(check, column));
        return json ? column.withType(new SqlType.Json()).withCollation(null) : column;
    }

    private boolean isJson(CheckConstraint check, Column column) {
        return texts.canonical(check.expression())
                .equals(texts.canonical("json_valid(" + ddl.syntax().quoted(column.name()) + ")"));
    }

    private Column normal(Column column) {
        Table alone = table.toBuilder()
                .columns(List.of(column))
                .primaryKey(table.primaryKeyColumns().contains(column.name()) ? table.primaryKey() : null)
                .uniques(List.of())
                .foreignKeys(List.of())
                .checks(List.of())
                .indexes(List.of())
                .build();
        return new MySqlNormalizer(facts)
                .normalize(Schema.of(List.of(alone)))
                .tables()
                .get(0)
                .columns()
                .get(0);
    }
}
