package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.DatabaseSettings;
import dev.orm.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate makes of entity classes, orm has nothing against, and the other way round. */
abstract class HibernateAsJudge {
    private static final String AGREES = "models and database agree";

    /** What the tests of each class heard, one list for each model. */
    private static final Map<Class<?>, List<List<String>>> FOUND = new ConcurrentHashMap<>();

    private static final Map<Class<?>, List<List<String>>> COMPLAINTS = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    /** As the list of departures names it. */
    abstract String databaseName();

    /** The keys of an orm.yaml that lead to an empty database. */
    abstract String connection();

    /** Over the same database. */
    abstract Hibernate hibernate(List<Class<?>> entities);

    /** How a program reaches it. */
    abstract DatabaseSettings settings();

    /** Only what the list of departures says; and that is made by a revision like any other. */
    @ParameterizedTest
    @MethodSource("dev.orm.example.JudgedModel#all")
    void ormFindsOnlyTheDeparturesInHibernatesSchema(JudgedModel model) {
        Project project = project(model);
        Hibernate hibernate = hibernate(model.persistentClasses());
        hibernate.create();
        List<String> ownComplaints = hibernate.complaints();

        Departures departures = Departures.on(databaseName());
        Answer answer = project.orm("check", "-v");
        assertThat(lines(answer).filter(line -> !departures.hold(line)))
                .as(answer.err())
                .isEmpty();
        assertEachIsMet(FOUND, lines(answer).toList(), departures);
        assertThat(answer.exit()).isLessThanOrEqualTo(1);

        project.orm("revision", "--autogenerate", "-m", "depart").exits(0);
        project.orm("upgrade", "head").exits(0);
        assertThat(project.orm("check").exits(0).out()).isEqualTo(AGREES + "\n");
        assertThat(hibernate.complaints()).containsExactlyInAnyOrderElementsOf(ownComplaints);
    }

    /** Only what the other list says; and it says the same of its own schema. */
    @ParameterizedTest
    @MethodSource("dev.orm.example.JudgedModel#all")
    void hibernateHasNothingAgainstOurSchema(JudgedModel model) throws Exception {
        Project project = project(model);
        project.orm("revision", "--autogenerate", "-m", "create").exits(0);
        project.orm("upgrade", "head").exits(0);
        Hibernate hibernate = hibernate(model.persistentClasses());
        List<String> complaints = hibernate.complaints();
        Departures departures = Departures.complaintsOn(databaseName());
        assertThat(complaints.stream().filter(complaint -> !departures.hold(complaint)))
                .isEmpty();
        assertEachIsMet(COMPLAINTS, complaints, departures);

        project.orm("downgrade", "base").exits(0);
        hibernate.create();
        assertThat(complaints).containsExactlyInAnyOrderElementsOf(hibernate.complaints());
    }

    /** And {@code dropAll} leaves nothing of it. */
    @ParameterizedTest
    @MethodSource("dev.orm.example.JudgedModel#all")
    void createAllMakesWhatCheckAsksFor(JudgedModel model) {
        Project project = project(model);
        Answer empty = project.orm("inspect", "--format", "sql").exits(0);
        try (Database database = Database.open(settings(), model.persistentClasses())) {
            database.createAll();
            assertThat(project.orm("check", "-v").exits(0).out()).isEqualTo(AGREES + "\n");
            database.createAll();
            database.dropAll();
        }
        assertThat(project.orm("inspect", "--format", "sql")).isEqualTo(empty);
    }

    /** Each takes numbers in blocks, and none that the other has taken. */
    @Test
    void hibernateAndASessionShareGenerators() {
        List<Class<?>> classes = List.of(Numbered.BySequence.class, Numbered.ByTable.class, Numbered.ByItself.class);
        try (Database database = Database.open(settings(), classes)) {
            database.createAll();
        }
        for (int turn = 0; turn < 3; turn++) {
            hibernate(classes).persist(Numbered.some(70));
            try (Database database = Database.open(settings(), classes)) {
                database.transaction(session -> session.addAll(Numbered.some(70)));
                database.transaction(session -> session.addAll(Numbered.some(3)));
            }
        }
        try (Database database = Database.open(settings(), classes);
                Session session = database.session()) {
            for (Class<?> type : classes) {
                assertThat(session.query(type).count()).as(type.getSimpleName()).isEqualTo(3 * (70 + 70 + 3));
            }
        }
    }

    /** Once all models were judged: a list that says too much says nothing. */
    private void assertEachIsMet(Map<Class<?>, List<List<String>>> heard, List<String> lines, Departures departures) {
        List<List<String>> all = heard.computeIfAbsent(getClass(), missing -> new CopyOnWriteArrayList<>());
        all.add(lines);
        if (all.size() == JudgedModel.all().size()) {
            assertThat(departures.unmet(all.stream().flatMap(List::stream).toList()))
                    .isEmpty();
        }
    }

    private Project project(JudgedModel model) {
        Project project = new Project(folder).write("orm.yaml", connection() + model.configuration());
        project.orm("init").exits(0);
        return project;
    }

    private static Stream<String> lines(Answer answer) {
        return answer.out().lines().filter(line -> !line.equals(AGREES));
    }
}
