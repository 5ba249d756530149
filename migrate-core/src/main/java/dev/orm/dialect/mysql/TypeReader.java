package dev.orm.dialect.mysql;

import dev.orm.schema.SqlType;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a type as a person writes it or a server shows it: {@code dec(5)}, {@code int(11) unsigned}, {@code enum('a')}.
 * One type has one reading, whatever its spelling; what is not known stays as it is written.
 */
final class TypeReader {
    private static final Map<String, Integer> INTEGERS = Map.ofEntries(
            Map.entry("tinyint", 1),
            Map.entry("int1", 1),
            Map.entry("smallint", 2),
            Map.entry("int2", 2),
            Map.entry("mediumint", 3),
            Map.entry("int3", 3),
            Map.entry("middleint", 3),
            Map.entry("int", 4),
            Map.entry("integer", 4),
            Map.entry("int4", 4),
            Map.entry("bigint", 8),
            Map.entry("int8", 8));
    private static final Map<Integer, Integer> ZEROFILL_WIDTHS = Map.of(1, 3, 2, 5, 3, 8, 4, 10, 8, 20);
    private static final Set<String> BEHIND = Set.of(
            "unsigned",
            "signed",
            "zerofill",
            "character",
            "charset",
            "collate",
            "binary",
            "ascii",
            "unicode",
            "byte",
            "compressed",
            "ref_system_id");
    private static final Set<String> JOINED = Set.of("character", "national", "char", "nchar");

    private final ServerFacts facts;
    private final Syntax syntax;
    private final Literals literals;
    private final List<Token> tokens;
    private final List<Token> arguments = new ArrayList<>();
    private String name = "";
    private boolean unsigned;
    private boolean zerofill;
    private boolean binary;
    private @Nullable String charset;
    private @Nullable String collation;
    private boolean compressed;
    private String spatialReference = "";
    private int at;

    private TypeReader(String text, ServerFacts facts) {
        this.facts = facts;
        this.syntax = MySqlSyntax.of(facts);
        this.literals = new Literals(syntax);
        this.tokens = Lexer.tokens(text, syntax);
    }

    static ColumnType read(String text, ServerFacts facts) {
        try {
            TypeReader reader = new TypeReader(text, facts);
            return reader.reads() ? reader.columnType() : raw(text);
        } catch (UnterminatedException | NumberFormatException e) {
            return raw(text);
        }
    }

    /** What is said to hold bytes is of a type that does. */
    private ColumnType columnType() {
        SqlType type = type();
        if (type instanceof SqlType.Raw spatial && !spatialReference.isEmpty()) {
            type = new SqlType.Raw(spatial.text() + spatialReference);
        }
        if (!Charsets.BINARY.equalsIgnoreCase(charset)) {
            return new ColumnType(type, unsigned, zerofill, compressed, charset, collation);
        }
        SqlType bytes = type;
        if (type instanceof SqlType.Clob clob) {
            bytes = new SqlType.Blob(clob.length());
        } else if (type instanceof SqlType.Varchar varchar) {
            bytes = new SqlType.Varbinary(varchar.length());
        } else if (name.startsWith("char")) {
            bytes = new SqlType.Raw("binary(" + number(1) + ")");
        }
        return new ColumnType(bytes, unsigned, zerofill, compressed, null, null);
    }

    private static ColumnType raw(String text) {
        return new ColumnType(new SqlType.Raw(text.strip()), false, false, false, null, null);
    }

    private boolean reads() {
        StringBuilder words = new StringBuilder();
        while (at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD && !endsName(words.toString())) {
            words.append(words.isEmpty() ? "" : " ").append(word());
            at++;
        }
        name = words.toString();
        return readsArguments() && readsRest();
    }

    /** {@code character} begins a type's name or follows it: {@code character varying(3)}, {@code text character set x}. */
    private boolean endsName(String before) {
        return !before.isEmpty() && !JOINED.contains(before) && BEHIND.contains(word());
    }

    private boolean readsArguments() {
        if (at == tokens.size() || !tokens.get(at).isSymbol("(")) {
            return true;
        }
        for (at++; at < tokens.size() && !tokens.get(at).isSymbol(")"); at++) {
            if (!tokens.get(at).isSymbol(",")) {
                arguments.add(tokens.get(at));
            }
        }
        return at++ < tokens.size();
    }

    private boolean readsRest() {
        while (at < tokens.size()) {
            String word = word();
            at++;
            switch (word) {
                case "unsigned" -> unsigned = true;
                case "signed" -> {}
                case "zerofill" -> zerofill = true;
                case "binary" -> binary = true;
                case "ascii" -> charset = "latin1";
                case "unicode" -> charset = "ucs2";
                case "compressed" -> {
                    compressed = true;
                    assigned();
                }
                case "srid" -> spatialReference = " srid " + value();
                case "ref_system_id" -> spatialReference = SpatialReferences.spelt(assigned());
                case "byte" -> charset = Charsets.BINARY;
                case "varying" -> name += " varying";
                case "precision" -> name += " precision";
                case "charset" -> charset = value();
                case "collate" -> collation = Charsets.collation(value());
                case "character" -> {
                    at++;
                    charset = value();
                }
                default -> {
                    return false;
                }
            }
        }
        unsigned |= zerofill;
        if (binary && collation == null) {
            collation = Charsets.name(charset == null ? facts.charset() : charset) + "_bin";
        }
        return true;
    }

    private String word() {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    private String value() {
        return at < tokens.size() ? tokens.get(at++).unquoted() : "";
    }

    /** What stands behind {@code =}; empty: nothing does. */
    private String assigned() {
        if (at < tokens.size() && tokens.get(at).isSymbol("=")) {
            at++;
            return value();
        }
        return "";
    }

    private SqlType type() {
        Integer bytes = INTEGERS.get(name);
        if (bytes != null) {
            return integer(bytes);
        }
        return switch (name) {
            case "bool", "boolean" -> new SqlType.Raw("tinyint(1)");
            case "bit" -> number(1) == 1 ? new SqlType.Bool() : new SqlType.Raw("bit(" + number(1) + ")");
            case "decimal", "dec", "numeric", "fixed" -> new SqlType.Decimal(number(10), second());
            case "float", "float4" -> floating();
            case "double", "double precision", "real", "float8" ->
                arguments.size() == 2 ? sized("double") : new SqlType.FloatingPoint(53);
            case "date" -> new SqlType.Date();
            case "time" -> new SqlType.Time(number(0), false);
            case "datetime" -> new SqlType.Timestamp(number(0), false);
            case "timestamp" -> new SqlType.Raw(number(0) == 0 ? "timestamp" : "timestamp(" + number(0) + ")");
            case "year" -> new SqlType.Raw("year");
            case "json" -> new SqlType.Json();
            case "uuid" -> facts.features().uuids() ? new SqlType.Uuid() : new SqlType.Raw("uuid");
            case "enum" -> new SqlType.Enumeration(null, values(), null);
            case "set" -> new SqlType.Raw("set(" + spelled(values()) + ")");
            default -> characters();
        };
    }

    private SqlType integer(int bytes) {
        if (zerofill) {
            int width = number(ZEROFILL_WIDTHS.getOrDefault(bytes, 10));
            return new SqlType.Raw(MySqlTypeSpelling.integer(bytes) + "(" + width + ")");
        }
        boolean flag = bytes == 1 && !unsigned && number(0) == 1;
        return flag ? new SqlType.Raw("tinyint(1)") : new SqlType.Int(bytes);
    }

    private SqlType floating() {
        if (arguments.size() == 2) {
            return sized("float");
        }
        return new SqlType.FloatingPoint(number(0) > 24 ? 53 : 24);
    }

    private SqlType sized(String canonicalName) {
        return new SqlType.Raw(canonicalName + "(" + number(0) + "," + second() + ")");
    }

    private SqlType characters() {
        return switch (name) {
            case "char", "character" -> character();
            case "nchar", "national char", "national character" -> national(character());
            case "varchar", "character varying", "char varying", "varcharacter" -> new SqlType.Varchar(number(1));
            case "nvarchar",
                    "nchar varying",
                    "nchar varchar",
                    "national varchar",
                    "national char varying",
                    "national character varying" -> national(new SqlType.Varchar(number(1)));
            case "tinytext" -> new SqlType.Clob(MySqlTypeSpelling.TINY);
            case "text" -> new SqlType.Clob(size(bytesPerCharacter()));
            case "mediumtext", "long", "long varchar" -> new SqlType.Clob(MySqlTypeSpelling.MEDIUM);
            case "longtext" -> new SqlType.Clob(null);
            default -> bytes();
        };
    }

    private SqlType bytes() {
        return switch (name) {
            case "geomcollection" -> new SqlType.Raw("geometrycollection");
            case "binary" -> new SqlType.Raw("binary(" + number(1) + ")");
            case "varbinary" -> new SqlType.Varbinary(number(1));
            case "tinyblob" -> new SqlType.Blob(MySqlTypeSpelling.TINY);
            case "blob" -> new SqlType.Blob(size(1));
            case "mediumblob", "long varbinary" -> new SqlType.Blob(MySqlTypeSpelling.MEDIUM);
            case "longblob" -> new SqlType.Blob(null);
            default -> new SqlType.Raw(written());
        };
    }

    private SqlType character() {
        return number(1) == 1 ? new SqlType.Raw("char(1)") : new SqlType.Char(number(1));
    }

    private SqlType national(SqlType type) {
        charset = "utf8mb3";
        return type;
    }

    private int bytesPerCharacter() {
        String set = collation == null ? charset : Charsets.ofCollation(collation);
        return Charsets.bytesPerCharacter(set == null ? facts.charset() : set);
    }

    /** The smallest type that holds that many, as the server chooses it. */
    private @Nullable Integer size(int bytesEach) {
        return arguments.isEmpty()
                ? Integer.valueOf(MySqlTypeSpelling.USUAL)
                : MySqlTypeSpelling.size((long) number(0) * bytesEach);
    }

    private int number(int unsaid) {
        return arguments.isEmpty() ? unsaid : Integer.parseInt(arguments.get(0).text());
    }

    private int second() {
        return arguments.size() < 2 ? 0 : Integer.parseInt(arguments.get(1).text());
    }

    private List<String> values() {
        return arguments.stream().map(literals::value).toList();
    }

    private String spelled(List<String> values) {
        return values.stream().map(syntax::literal).collect(Collectors.joining(","));
    }

    private String written() {
        String inner = arguments.stream().map(Token::text).collect(Collectors.joining(","));
        return arguments.isEmpty() ? name : name + "(" + inner + ")";
    }
}
