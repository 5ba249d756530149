package dev.orm.script;

import dev.orm.operation.Compiled;
import dev.orm.operation.Operations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A migration in Java: a class with {@code up(Operations)} and, where it can be undone, {@code down(Operations)}.
 *
 * <p>What it says of its place in the history is read from the text, or from a class that was made of it; nothing of it
 * runs before its turn.
 */
public final class JavaMigration {
    private static final String SUFFIX = ".java";

    private final String name;
    private final @Nullable String source;
    private final String className;
    private final boolean hasUp;
    private final boolean hasDown;
    private final String words;
    private final int checksum;
    private final String header;
    private @Nullable Map<String, byte[]> classes;
    private @Nullable LoadedMigration loaded;
    private @Nullable String content;

    private JavaMigration(String name, JavaSource source, String text, @Nullable Map<String, byte[]> classes) {
        this.name = name;
        this.source = text;
        this.className = source.className();
        this.hasUp = source.has("up");
        this.hasDown = source.has("down");
        this.words = JavaHash.of(source.bare());
        this.checksum = crc(text.getBytes(StandardCharsets.UTF_8));
        this.header = JavaAnnotation.header(source.annotations());
        this.classes = classes;
    }

    private JavaMigration(String name, ClassFile file, byte[] bytes, Map<String, byte[]> classes) {
        this.name = name;
        this.source = null;
        this.className = file.className();
        this.hasUp = file.hasMethod(LoadedMigration.UP);
        this.hasDown = file.hasMethod(LoadedMigration.DOWN);
        Checksums made = ClassFolder.checksums(file).orElseGet(() -> new Checksums(crc(bytes), JavaHash.UNKNOWN));
        this.words = made.statements();
        this.checksum = made.flyway();
        this.header = JavaAnnotation.header(ClassFolder.annotations(file));
        this.classes = classes;
    }

    /**
     * From a {@code .java} file, or a {@code .class} file where there is no other. A class beside a source stands for it as
     * long as {@code orm compile} made it of the same text.
     *
     * @param name the path within its location
     */
    static JavaMigration read(String name, Path file) {
        try {
            return name.endsWith(SUFFIX) ? ofSource(name, file) : ofClass(name, file);
        } catch (IOException e) {
            throw JavaMigrationException.notAClass(name, e);
        }
    }

    /** One that stands in no file yet. */
    static JavaMigration ofText(String name, String className, String text) {
        return new JavaMigration(name, new JavaSource(name, className, text), text, null);
    }

    private static JavaMigration ofSource(String name, Path file) throws IOException {
        String text = Files.readString(file);
        String simpleName = ClassFolder.simpleName(file);
        JavaSource source = new JavaSource(name, simpleName, text);
        Path compiled = file.resolveSibling(simpleName + ".class");
        boolean current = Files.isRegularFile(compiled)
                && ClassFolder.checksums(ClassFile.read(Files.readAllBytes(compiled)))
                        .filter(made -> made.statements().equals(JavaHash.of(source.bare())))
                        .isPresent();
        return new JavaMigration(name, source, text, current ? ClassFolder.classes(compiled) : null);
    }

    private static JavaMigration ofClass(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new JavaMigration(name, ClassFile.read(bytes), bytes, ClassFolder.classes(file));
    }

    /** The path within its location. */
    public String name() {
        return name;
    }

    /** Whether it is one of ours; other tools have classes of such names as well. */
    boolean hasUp() {
        return hasUp;
    }

    public boolean hasDown() {
        return hasDown;
    }

    /** Of the whole text, or where nobody knows it, of the class. */
    int checksum() {
        return checksum;
    }

    /** Of what counts; neither comments nor blanks do. */
    Checksums checksums() {
        return new Checksums(checksum, new JavaHash(words, content()).toString());
    }

    /**
     * Whether it is the one that was hashed so: its words are the same or, where they are not or nobody knows them, its
     * classes do the same. Where that cannot be told either, only other words make it another.
     */
    boolean holds(String statements) {
        JavaHash then = JavaHash.parse(statements);
        boolean known = then.hasWords() && hasWords();
        if (known && then.words().equals(words)) {
            return true;
        }
        boolean comparable = then.hasContent() && !content().equals(JavaHash.UNKNOWN);
        return comparable ? then.content().equals(content()) : !known;
    }

    /** Whether its text can be compared with one that was hashed so. */
    boolean isComparableTo(String statements) {
        return hasWords() && JavaHash.parse(statements).hasWords();
    }

    private boolean hasWords() {
        return !words.equals(JavaHash.UNKNOWN);
    }

    private String content() {
        String known = content;
        if (known == null) {
            known = readContent();
            content = known;
        }
        return known;
    }

    private String readContent() {
        try {
            return JavaHash.of(ClassContent.of(classes()));
        } catch (IOException | JavaMigrationException | IndexOutOfBoundsException e) {
            return JavaHash.UNKNOWN;
        }
    }

    /** What the annotations say, as the lines that say so in an SQL script. */
    String header() {
        return header;
    }

    /** The text; empty where there is only a class. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** @throws JavaMigrationException where it cannot be compiled, loaded or called */
    public void up(Operations operations) {
        load().call(LoadedMigration.UP, operations);
    }

    /** @throws JavaMigrationException where it cannot be compiled, loaded or called */
    public void down(Operations operations) {
        load().call(LoadedMigration.DOWN, operations);
    }

    /**
     * The classes by their names, made of the source with what it takes to know them by.
     *
     * @throws JavaMigrationException where it does not compile
     */
    public Map<String, byte[]> compile() {
        if (source == null) {
            return Map.of();
        }
        JavaSource read = new JavaSource(name, className.substring(className.lastIndexOf('.') + 1), source);
        String mark = "@" + Compiled.class.getName() + "(statements = " + JavaText.literal(words) + ", checksum = "
                + checksum + ")";
        return new JavaCompilation(name, className).compile(read.withAnnotation(mark));
    }

    private LoadedMigration load() {
        LoadedMigration ready = loaded;
        if (ready == null) {
            ready = LoadedMigration.of(name, className, classes());
            loaded = ready;
        }
        return ready;
    }

    private Map<String, byte[]> classes() {
        Map<String, byte[]> ready = classes;
        if (ready == null) {
            ready = new JavaCompilation(name, className).compile(String.valueOf(source));
            classes = ready;
        }
        return ready;
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
