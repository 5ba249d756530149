package dev.orm.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.orm.connect.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigReaderTest {
    private static final String URL = "jdbc:postgresql://elsewhere/shop";

    @TempDir
    private Path directory;

    @Test
    void emptyFileIsAllDefaults() throws IOException {
        Config config = read("");

        assertThat(config.directory()).isEqualTo(directory);
        assertThat(config.migrations().locations()).containsExactly(directory.resolve("migrations"));
        assertThat(config.migrations().table()).isEqualTo("orm_version");
        assertThat(config.migrations().timezone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(config.models().naming()).isEqualTo("jpa");
        assertThat(config.models().beanValidation()).isTrue();
        assertThat(config.database().waits().lock()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void wholeFileIsRead() throws IOException {
        Config config = read("""
                url: jdbc:sqlite:shop.db
                user: shop
                connection: {allow: [cache], lockTimeout: 500ms}
                models:
                  classpath: [target/classes, "*/target/classes"]
                  naming: spring
                  unmentioned: drop
                  types: {com.example.Kind: enum}
                  exclude: ["QRTZ_*"]
                  beanValidation: false
                migrations:
                  locations: [db]
                  timezone: Europe/Berlin
                  slugLength: 12
                """);

        assertThat(config.database().url()).isEqualTo("jdbc:sqlite:shop.db");
        assertThat(config.database().user()).contains("shop");
        assertThat(config.database().allowedOptions()).containsExactly("cache");
        assertThat(config.database().waits().lock()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.models().classpath()).containsExactly("target/classes", "*/target/classes");
        assertThat(config.models().naming()).isEqualTo("spring");
        assertThat(config.models().dropUnmentioned()).isTrue();
        assertThat(config.models().types()).isEqualTo(Map.of("com.example.Kind", "enum"));
        assertThat(config.models().exclude()).containsExactly("QRTZ_*");
        assertThat(config.models().beanValidation()).isFalse();
        assertThat(config.migrations().locations()).containsExactly(directory.resolve("db"));
        assertThat(config.migrations().slugLength()).isEqualTo(12);
    }

    @Test
    void environmentLiesOverTheRest() throws IOException {
        String text = """
                url: jdbc:sqlite:dev.db
                models: {naming: spring, packages: [com.example]}
                environments:
                  prod: {url: "jdbc:sqlite:prod.db", protected: true, models: {packages: [com.other]}}
                """;

        Config prod = new ConfigReader(Map.of()).read(file(text), "prod", null);

        assertThat(prod.environment()).isEqualTo("prod");
        assertThat(prod.guarded()).isTrue();
        assertThat(prod.database().url()).isEqualTo("jdbc:sqlite:prod.db");
        assertThat(prod.models().naming()).isEqualTo("spring");
        assertThat(prod.models().packages()).containsExactly("com.other");
        assertThat(read(text).guarded()).isFalse();
    }

    @Test
    void flagWinsOverEnvironmentAndFile() throws IOException {
        Path file = file("""
                url: jdbc:sqlite:dev.db
                environments: {prod: {url: "jdbc:sqlite:prod.db"}}
                """);

        assertThat(new ConfigReader(Map.of())
                        .read(file, "prod", "jdbc:sqlite:it's.db")
                        .database()
                        .url())
                .isEqualTo("jdbc:sqlite:it's.db");
    }

    @Test
    void variablesDefaultsAndFilesAreFilledWhenTheyAreAskedFor() throws IOException {
        Files.writeString(directory.resolve("secret"), "s3cret\n");
        Path file = file("""
                url: jdbc:sqlite:${DATABASE:-${NAME:-shop}.db}
                user: ${NAME}
                password: ${file:secret}
                """);

        DatabaseConfig database =
                new ConfigReader(Map.of("NAME", "kiosk")).read(file, null, null).database();
        DatabaseConfig bare = new ConfigReader(Map.of()).read(file, null, null).database();

        assertThat(database.url()).isEqualTo("jdbc:sqlite:kiosk.db");
        assertThat(database.user()).contains("kiosk");
        assertThat(database.password()).contains("s3cret");
        assertThat(bare.url()).isEqualTo("jdbc:sqlite:shop.db");
        assertThat(catchThrowableOfType(ConfigException.class, bare::user)).hasMessage("""
                the variable NAME is not set (orm.yaml:2)
                  why:  the configuration takes a value from it and names no default
                  next: set NAME in the environment, or write ${NAME:-default}""");
    }

    @Test
    void passwordCommandRunsWithoutShell() throws IOException {
        DatabaseConfig database =
                read("passwordCommand: [printf, \"a b;c\\n\"]").database();

        assertThat(database.password()).contains("a b;c");
    }

    @Test
    void missingFileSaysWhatToDo() {
        assertError(() -> new ConfigReader(Map.of()).read(Path.of("nowhere.yaml"), null, null), """
                no configuration file nowhere.yaml
                  why:  orm reads what to do from orm.yaml in the current folder, or from the file that -c names
                  next: run orm init to make one, or name another with -c FILE""");
    }

    @Test
    void unknownKeyNamesLineAndNearest() {
        assertError(() -> read("""
                url: x
                models:
                  claspath: [a]
                """), """
                unknown key claspath (orm.yaml:3)
                  why:  known here: beanValidation, classpath, exclude, include, naming, packages, schemas, types, unmentioned
                  next: write classpath, or take the line out""");
    }

    @Test
    void duplicateKeyNamesBothLines() {
        assertError(() -> read("""
                url: a

                url: b
                """), """
                duplicate key url (orm.yaml:3)
                  why:  it stands in line 1 already, and only one of the two can count
                  next: take one of the lines out""");
    }

    @Test
    void brokenYamlNamesTheLine() {
        ConfigException error = catchThrowableOfType(ConfigException.class, () -> read("url: a\nmodels: [b"));

        assertThat(error.what()).isEqualTo("the configuration is no valid YAML");
        assertThat(error.where()).startsWith("orm.yaml:2");
        assertThat(error.exit().code()).isEqualTo(2);
    }

    @Test
    void wrongValueSaysWhatWasExpected() {
        assertError(() -> read("models: {naming: snake}"), """
                wrong value for models.naming (orm.yaml:1)
                  why:  found snake, expected jpa or spring
                  next: give models.naming such a value""");
    }

    @Test
    void unknownEnvironmentNamesTheNearest() {
        assertError(() -> new ConfigReader(Map.of()).read(file("environments: {prod: {}}"), "prd", null), """
                no environment prd (%s)
                  why:  the file has prod
                  next: use --env prod""".formatted(
                        directory.resolve("orm.yaml")));
    }

    @Test
    void whatALaterVersionServesIsRefused() {
        assertError(() -> read("migrations: {runner: flyway}"), """
                migrations.runner: flyway is not supported by this version (orm.yaml:1)
                  why:  this version serves only the default of migrations.runner
                  next: take the line out""");
    }

    /** Whoever writes the file wants to hear of a slip today, not when production is deployed. */
    @Test
    void anEnvironmentThatIsNotInUseIsCheckedToo() {
        assertError(() -> read("""
                url: jdbc:sqlite:dev.db
                environments:
                  prod:
                    url: ${NOT_SET_HERE}
                    models: {packges: [com.example]}
                """), """
                unknown key packges (orm.yaml:5)
                  why:  known here: beanValidation, classpath, exclude, include, naming, packages, schemas, types, unmentioned
                  next: write packages, or take the line out""");
        assertError(() -> read("environments: {prod: {protected: yes}}"), """
                wrong value for environments.prod.protected (orm.yaml:1)
                  why:  found yes, expected true or false
                  next: give environments.prod.protected such a value""");
        assertError(() -> read("environments: {prod: {connection: {wait: long}}}"), """
                wrong value for environments.prod.connection.wait (orm.yaml:1)
                  why:  found long, expected a time such as 500ms, 60s or 5m
                  next: give environments.prod.connection.wait such a value""");
    }

    @Test
    void variablesOfAnEnvironmentThatIsNotInUseMayBeUnset() throws IOException {
        Config config = read("environments: {prod: {url: '${NOPE}', models: {packages: ['${NEITHER}']}}}");

        assertThat(config.environment()).isNull();
    }

    @Test
    void keysThatSqliteHasNoUseForAreChecked() throws IOException {
        read("""
                scratch: jdbc:postgresql://localhost/scratch
                lint: {disable: [drop-column]}
                models: {schemas: [public], types: {lob: oid}}
                """);

        assertError(() -> read("lint: {disabel: []}"), """
                unknown key disabel (orm.yaml:1)
                  why:  known here: disable
                  next: write disable, or take the line out""");
        assertError(() -> read("scratch: [a, b]"), """
                wrong value for scratch (orm.yaml:1)
                  why:  found a list, expected a single value
                  next: give scratch such a value""");
    }

    @Test
    void whatAnEnvironmentSaysOfThePasswordHidesWhatTheFileSays() throws IOException {
        Path file = file("""
                password: of the file
                environments: {prod: {passwordCommand: [echo, of prod]}, test: {}}
                """);

        assertThat(new ConfigReader(Map.of())
                        .read(file, "prod", null)
                        .database()
                        .password())
                .contains("of prod");
        assertThat(new ConfigReader(Map.of())
                        .read(file, "test", null)
                        .database()
                        .password())
                .contains("of the file");
        assertError(() -> read("password: a\npasswordCommand: [b]\n"), """
                password and passwordCommand exclude each other (orm.yaml:2)
                  why:  each says what the password is, and only one can count
                  next: take one of the two out""");
    }

    @Test
    void loginInTheUrlOfTheCommandLineGoesBeforeWhatTheFileSays() throws IOException {
        Path file = file("""
                url: jdbc:postgresql://host/shop
                user: shop
                password: of shop
                """);

        assertThat(login(file, null, null)).isEqualTo(said("shop", "of shop"));
        assertThat(login(file, null, URL)).isEqualTo(said("shop", "of shop"));
        assertThat(login(file, null, URL + "?user=low")).isEqualTo(said("low", null));
        assertThat(login(file, null, URL + "?user=shop")).isEqualTo(said("shop", "of shop"));
        assertThat(login(file, null, URL + "?user=l%6Fw&password=x")).isEqualTo(said("low", null));
        assertThat(login(file, null, URL + "?password=x")).isEqualTo(said("shop", null));
    }

    @Test
    void passwordOfAnotherUserIsNotAskedFor() throws IOException {
        Path file = file("user: shop\npasswordCommand: [no-such-command]\n");

        assertThat(login(file, null, URL + "?user=low")).isEqualTo(said("low", null));
    }

    @Test
    void loginInTheUrlOfAnEnvironmentGoesBeforeWhatTheFileSays() throws IOException {
        Path file = file("""
                url: jdbc:postgresql://host/shop
                user: shop
                password: of shop
                environments:
                  low: {url: "jdbc:postgresql://host/shop?user=low"}
                  own: {url: "jdbc:postgresql://host/shop?user=low", password: of low}
                  named: {user: named}
                """);

        assertThat(login(file, "low", null)).isEqualTo(said("low", null));
        assertThat(login(file, "own", null)).isEqualTo(said("low", "of low"));
        assertThat(login(file, "named", null)).isEqualTo(said("named", "of shop"));
        assertThat(login(file, "named", URL + "?user=third")).isEqualTo(said("third", null));
    }

    @Test
    void twoUsersInOnePlaceAreRefused() {
        assertError(() -> login(file("user: shop\nurl: jdbc:postgresql://host/shop?user=low\n"), null, null), """
                url and user name two users (orm.yaml:2)
                  why:  the URL says low, and user says shop (orm.yaml:1); only one can connect
                  next: take one of the two out""");
    }

    private static UserLogin login(Path file, @Nullable String environment, @Nullable String url) {
        DatabaseConfig database =
                new ConfigReader(Map.of()).read(file, environment, url).database();
        return database.login(DatabaseUrl.parse(database.url()));
    }

    private static UserLogin said(String user, @Nullable String password) {
        return new UserLogin(Optional.of(user), Optional.ofNullable(password));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    slugLength: -3 | migrations.slugLength | found -3, expected a number of at least 1
                    slugLength: 0  | migrations.slugLength | found 0, expected a number of at least 1
                    table: ''      | migrations.table      | found nothing, expected a table's name
                    """, quoteCharacter = '"')
    void valuesThatNoRunCouldUse(String line, String key, String why) {
        assertError(() -> read("migrations: {" + line + "}"), """
                wrong value for %s (orm.yaml:1)
                  why:  %s
                  next: give %s such a value""".formatted(key, why, key));
    }

    private interface Reading {
        void run() throws IOException;
    }

    private static void assertError(Reading reading, String text) {
        assertThat(catchThrowableOfType(ConfigException.class, reading::run)).hasMessage(text);
    }

    private Config read(String text) throws IOException {
        return new ConfigReader(Map.of()).read(file(text), null, null);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("orm.yaml"), text);
    }
}
