package dev.orm.script;

import dev.orm.sql.PlaceholderException;
import dev.orm.sql.SqlTextException;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A script: its text is checked and hashed once, and read again, piece by piece, whenever somebody asks for more. */
public final class SqlScript {
    private final String name;
    private final @Nullable Path file;
    private final TextSource source;
    private final ScriptConfig config;
    private final ScriptLanguage language;
    private final @Nullable JavaCall java;
    private final int checksum;
    private final ScriptHeader header;
    private @Nullable Checksums checksums;

    private SqlScript(
            String name, @Nullable Path file, TextSource source, ScriptConfig config, ScriptLanguage language) {
        this(name, file, source, config, language, null);
    }

    private SqlScript(
            String name,
            @Nullable Path file,
            TextSource source,
            ScriptConfig config,
            ScriptLanguage language,
            @Nullable JavaCall java) {
        this.java = java;
        this.name = name;
        this.file = file;
        this.source = source;
        this.config = config;
        this.language = language;
        LineChecksum lines = new LineChecksum();
        HeaderParser parser = new HeaderParser(name);
        answer(text -> {
            TextSink.fill(text, lines, parser.lines());
            return true;
        });
        this.checksum = java == null ? lines.value() : java.migration().checksum();
        this.header = parser.header();
    }

    /**
     * @param name the path within its location, for people and for the history
     * @throws ScriptTextException where it cannot be read or is no text
     * @throws ScriptConfigException where the file beside it is not understood
     * @throws HeaderException where an {@code orm:} line is not understood
     */
    public static SqlScript ofFile(String name, Path file) {
        ScriptConfig config = ScriptConfig.beside(file, name);
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? new SqlScript(name, file, new FileSource(file), config, ScriptLanguage.SQL)
                : ofResource(name, file, config);
    }

    /** A file in a jar, which is not open for long. */
    private static SqlScript ofResource(String name, Path file, ScriptConfig config) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new SqlScript(name, null, () -> new ByteArrayInputStream(bytes), config, ScriptLanguage.SQL);
        } catch (IOException e) {
            throw ScriptTextException.unreadable(name, e);
        }
    }

    /** A migration in Java: ours, or one of another tool. */
    static SqlScript ofJava(String name, Path file) {
        JavaMigration migration = JavaMigration.read(name, file);
        Path known = file.getFileSystem().equals(FileSystems.getDefault()) ? file : null;
        return migration.hasUp()
                ? ofJava(known, ScriptConfig.beside(file, name), new JavaCall(migration, false))
                : ofOtherLanguage(name, file, ScriptLanguage.JAVA);
    }

    private static SqlScript ofJava(@Nullable Path file, ScriptConfig config, JavaCall java) {
        byte[] header = java.migration().header().getBytes(StandardCharsets.UTF_8);
        TextSource source = () -> new ByteArrayInputStream(header);
        return new SqlScript(java.migration().name(), file, source, config, ScriptLanguage.JAVA, java);
    }

    /** A Java migration that stands in no file yet. */
    static SqlScript ofJavaText(String name, String className, String text, ScriptConfig config) {
        return ofJava(null, config, new JavaCall(JavaMigration.ofText(name, className, text), false));
    }

    /** What undoes a Java migration: its other method; empty where it has none, and for SQL. */
    Optional<SqlScript> down() {
        JavaCall up = java;
        return up == null || !up.migration().hasDown()
                ? Optional.empty()
                : Optional.of(ofJava(file, config, new JavaCall(up.migration(), true)));
    }

    /** What runs in its stead where it is a Java migration; empty for SQL. */
    public Optional<JavaCall> java() {
        return Optional.ofNullable(java);
    }

    /** SQL that stands within it, at a line of it. */
    public SqlScript part(int line, String sql) {
        byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
        return new SqlScript(
                name + ":" + line, null, () -> new ByteArrayInputStream(bytes), config, ScriptLanguage.SQL);
    }

    /** A migration that only counts as applied or not: what it holds is nothing to us. */
    static SqlScript ofOtherLanguage(String name, Path file, ScriptLanguage language) {
        return new SqlScript(name, file, InputStream::nullInputStream, ScriptConfig.none(), language);
    }

    /** A script without a file. */
    public static SqlScript ofText(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SqlScript(
                name, null, () -> new ByteArrayInputStream(bytes), ScriptConfig.none(), ScriptLanguage.SQL);
    }

    /** The same with its placeholders left as they stand. */
    public SqlScript literal() {
        ScriptConfig literal =
                new ScriptConfig(config.executesInTransaction(), config.encoding(), false, config.shouldExecute());
        return new SqlScript(name, file, source, literal, language);
    }

    public String name() {
        return name;
    }

    /** Null where it has no file. */
    public @Nullable Path file() {
        return file;
    }

    /** Whether it is one; else it only counts as applied or not. */
    boolean isSql() {
        return language == ScriptLanguage.SQL;
    }

    public ScriptConfig config() {
        return config;
    }

    /** As Flyway computes it. */
    public int checksum() {
        return checksum;
    }

    /**
     * The same over the text with its values, as Flyway computes it of a repeatable script.
     *
     * @throws ScriptTextException where a placeholder has no value
     */
    public int checksum(ScriptValues values) {
        if (!config.replacesPlaceholders()) {
            return checksum;
        }
        try {
            return answer(text -> Checksums.flyway(values.in(this).over(text)));
        } catch (SqlTextException e) {
            throw ScriptStatements.refusal(this, values, e);
        }
    }

    /**
     * Whether it is to run at all, as {@code shouldExecute} in the file beside it says.
     *
     * @throws ScriptConfigException where that makes no sense
     */
    public boolean shouldExecute(ScriptValues values) {
        return config.shouldExecute().map(text -> condition(text, values)).orElse(true);
    }

    private boolean condition(String text, ScriptValues values) {
        try {
            return new Condition(name + ".conf", values.in(this).replace(text)).holds();
        } catch (PlaceholderException e) {
            throw ScriptTextException.unknownPlaceholder(name + ".conf", e, values.names());
        } catch (SqlTextException e) {
            throw ScriptTextException.notSplit(name + ".conf", e);
        }
    }

    /** Of the text as it is now; the file is read once more. */
    public Checksums checksums() {
        if (checksums == null && java != null) {
            checksums = java.migration().checksums();
        } else if (checksums == null) {
            checksums = new Checksums(checksum, answer(BareText::hash));
        }
        return checksums;
    }

    /**
     * Whether the statements are those that were hashed so. The checksum cannot tell: it does not see where lines end,
     * and so neither where comments do.
     */
    public boolean holds(String statements) {
        return java == null
                ? checksums().statements().equals(statements)
                : java.migration().holds(statements);
    }

    /** Whether comments and blanks are others than in a text that was hashed so, as far as that can be told. */
    public boolean isWrittenOtherwise(int otherChecksum, String statements) {
        boolean comparable = java == null || java.migration().isComparableTo(statements);
        return checksum != otherChecksum && comparable;
    }

    public ScriptHeader header() {
        return header;
    }

    /** The whole text, without a byte order mark; of a compiled migration, nothing. */
    public String text() {
        if (java != null) {
            return java.migration().source().orElse("");
        }
        return answer(text -> {
            StringWriter all = new StringWriter();
            text.transferTo(all);
            return all.toString();
        });
    }

    /** The whole text, unless it is longer than that, or no SQL. */
    public Optional<String> textUpTo(int longest) {
        if (language != ScriptLanguage.SQL) {
            return Optional.empty();
        }
        return answer(text -> {
            StringBuilder all = new StringBuilder();
            char[] piece = new char[TextSink.PIECE];
            for (int length = 0; length >= 0 && all.length() <= longest; length = text.read(piece)) {
                all.append(piece, 0, length);
            }
            return all.length() > longest ? Optional.empty() : Optional.of(all.toString());
        });
    }

    /**
     * The statements, in order; each call begins anew.
     *
     * @throws ScriptTextException where it holds no SQL
     */
    public ScriptStatements statements(Syntax syntax, ScriptValues values) {
        if (language != ScriptLanguage.SQL) {
            throw ScriptTextException.otherLanguage(name, language);
        }
        StatementLimit text = new StatementLimit(name, open());
        StatementReader reader = config.replacesPlaceholders()
                ? StatementReader.of(text, syntax, values.in(this))
                : StatementReader.of(text, syntax);
        return new ScriptStatements(this, values, text, reader);
    }

    /** What is asked of a text. */
    @FunctionalInterface
    private interface Question<T> {
        T of(Reader text) throws IOException;
    }

    private <T> T answer(Question<T> question) {
        try (Reader text = open()) {
            return question.of(text);
        } catch (IOException e) {
            throw ScriptTextException.unreadable(name, e);
        }
    }

    private Reader open() {
        try {
            return new TextReader(name, config.encoding(), source.open());
        } catch (IOException e) {
            throw ScriptTextException.unreadable(name, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
