package dev.orm.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate makes of entity classes, orm has nothing against, and the other way round. */
abstract class HibernateAsJudge {
    private static final String AGREES = "models and database agree";

    @TempDir
    Path folder;

    /** As the list of departures names it. */
    abstract String databaseName();

    /** The keys of an orm.yaml that lead to an empty database. */
    abstract String connection();

    /** Over the same database. */
    abstract Hibernate hibernate(List<Class<?>> entities);

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
        assertThat(answer.exit()).isLessThanOrEqualTo(1);

        project.orm("revision", "--autogenerate", "-m", "depart").exits(0);
        project.orm("upgrade", "head").exits(0);
        assertThat(project.orm("check").exits(0).out()).isEqualTo(AGREES + "\n");
        assertThat(hibernate.complaints()).containsExactlyInAnyOrderElementsOf(ownComplaints);
    }

    /** Or as little as with its own: what it says of that is its own fault. */
    @ParameterizedTest
    @MethodSource("dev.orm.example.JudgedModel#all")
    void hibernateHasNothingAgainstOurSchema(JudgedModel model) throws Exception {
        Project project = project(model);
        project.orm("revision", "--autogenerate", "-m", "create").exits(0);
        project.orm("upgrade", "head").exits(0);
        Hibernate hibernate = hibernate(model.persistentClasses());
        List<String> complaints = hibernate.complaints();

        project.orm("downgrade", "base").exits(0);
        hibernate.create();
        assertThat(complaints).containsExactlyInAnyOrderElementsOf(hibernate.complaints());
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
