package dev.orm.diff;

import dev.orm.dialect.Dialect;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.DefaultValue;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.GeneratedColumn;
import dev.orm.schema.Options;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spells what columns and keys are, on one line: for {@code orm:made} and for messages. */
final class Phrases {
    private final Dialect dialect;
    private final boolean spoken;

    Phrases(Dialect dialect) {
        this(dialect, false);
    }

    private Phrases(Dialect dialect, boolean spoken) {
        this.dialect = dialect;
        this.spoken = spoken;
    }

    /** The same for messages, in which a text stands as it is, however long and whatever it holds. */
    Phrases spoken() {
        return new Phrases(dialect, true);
    }

    boolean converts(SqlType before, SqlType after) {
        return dialect.ddl().converts(before, after);
    }

    boolean narrows(SqlType before, SqlType after) {
        return dialect.ddl().narrows(before, after);
    }

    Syntax syntax() {
        return dialect.syntax();
    }

    /** The definition of a column that this history creates so; the column is normalized. */
    ColumnDefinition created(Column normal) {
        Map<Aspect, String> aspects = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            aspects.put(aspect, of(aspect, normal));
        }
        return new ColumnDefinition(true, aspects);
    }

    String of(Aspect aspect, Column column) {
        return switch (aspect) {
            case TYPE -> type(column.type());
            case NULLABLE -> column.nullable() ? ColumnDefinition.NULL : ColumnDefinition.NOT_NULL;
            case DEFAULT -> defaultValue(column.defaultValue());
            case GENERATED -> generated(column.generated());
            case COLLATE ->
                column.collation() == null ? "" : "collate " + dialect.syntax().name(column.collation());
            case COMMENT -> column.comment() == null ? "" : "comment " + literal(column.comment());
            case OPTION -> options(column);
        };
    }

    String type(SqlType type) {
        return dialect.typeNames().spell(type);
    }

    /** {@code default 'x'}, {@code identity}, or nothing. */
    String defaultValue(@Nullable DefaultValue value) {
        if (value == null) {
            return "";
        }
        if (value instanceof DefaultValue.Identity identity) {
            return identity(identity);
        }
        return "default " + value(value);
    }

    /** A default as SQL, without the keyword. */
    String value(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return switch (literal.kind()) {
                case STRING -> literal(literal.text());
                case NUMBER, BOOLEAN -> literal.text();
                case BYTES -> "X'" + literal.text() + "'";
                case NULL -> "null";
            };
        }
        return value instanceof DefaultValue.Expression expression
                ? "(" + readable(expression.sql()) + ")"
                : "identity";
    }

    /** {@code on delete cascade on update set null}, or nothing: what a foreign key does beyond referring. */
    static String actions(ForeignKey key) {
        List<String> words = new ArrayList<>();
        if (key.onDelete() != ForeignKey.Action.NO_ACTION) {
            words.add("on delete " + key.onDelete().sql().toLowerCase(Locale.ROOT));
        }
        if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
            words.add("on update " + key.onUpdate().sql().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", words);
    }

    /** {@code not enforced}, or nothing. */
    static String enforcement(CheckConstraint check) {
        return isSwitchedOff(check) ? "not enforced" : "";
    }

    static boolean isSwitchedOff(CheckConstraint check) {
        return check.options().has("not-enforced");
    }

    /** {@code (author_id) to users (id) on delete cascade}. */
    static String reference(ForeignKey key) {
        String actions = actions(key);
        String referenced = key.referencedColumns().isEmpty() ? "" : " " + PartNames.columns(key.referencedColumns());
        return PartNames.columns(key.columns()) + " to " + key.referencedTable() + referenced
                + (actions.isEmpty() ? "" : " " + actions);
    }

    private static String identity(DefaultValue.Identity identity) {
        return (identity.always() ? "identity always" : "identity")
                + (identity.start() == null ? "" : " start " + identity.start())
                + (identity.increment() == null ? "" : " increment " + identity.increment());
    }

    private String generated(@Nullable GeneratedColumn generated) {
        return generated == null
                ? ""
                : "generated always as (" + readable(generated.expression()) + ") "
                        + (generated.stored() ? "stored" : "virtual");
    }

    private String options(Column column) {
        List<String> all = new ArrayList<>();
        column.options()
                .values()
                .forEach((name, value) -> all.add("option " + dialect.syntax().quoted(name) + " " + literal(value)));
        return String.join(" ", all);
    }

    /** {@code cache 5, cycle}. */
    static String options(Options options) {
        return options.values().entrySet().stream()
                .map(option -> (option.getKey() + " " + option.getValue()).strip())
                .collect(Collectors.joining(", "));
    }

    String literal(String text) {
        return dialect.syntax().literal(oneLine(text));
    }

    /** The expression, if a definition that holds it can be read back. */
    private String readable(String expression) {
        boolean itself = spoken || DefinitionReader.canHold(expression);
        return itself ? oneLine(expression) : "sha256:" + digest(expression);
    }

    /** The text itself, or a digest that stands for it where it does not fit on a line. */
    private String oneLine(String text) {
        if (spoken) {
            return ControlCharacters.escaped(text);
        }
        boolean fits = text.length() <= 200 && text.chars().noneMatch(Character::isISOControl);
        return fits ? text : "sha256:" + digest(text);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
