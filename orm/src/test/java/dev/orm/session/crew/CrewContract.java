package dev.orm.session.crew;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members of sets and keys of maps whose hash code is made of what they refer to: all come, and are found. */
public abstract class CrewContract {
    private Database database;

    protected abstract Database open(Class<?>... classes);

    @BeforeEach
    void threeOfEach() {
        database = open(Crew.class, Crew.Person.class, Crew.Member.class, Crew.Skill.class);
        database.createAll();
        database.transaction(session -> {
            Crew crew = new Crew("Argo");
            session.add(crew);
            for (String name : List.of("Ann", "Bob", "Cid")) {
                Crew.Person mentor = new Crew.Person("Mentor of " + name, null);
                Crew.Person person = new Crew.Person(name, mentor);
                Crew.Skill skill = new Crew.Skill(mentor);
                session.addAll(List.of(mentor, person, skill));
                Crew.Member member = new Crew.Member(person);
                member.skills.add(skill);
                crew.members.add(member);
                crew.shifts.add(new Crew.Shift(person));
                crew.places.put(skill, 1);
            }
        });
    }

    @AfterEach
    void close() {
        database.dropAll();
        database.close();
    }

    private static void isWhole(Crew crew) {
        assertThat(crew.members).hasSize(3);
        assertThat(List.copyOf(crew.members)).allMatch(crew.members::contains);
        assertThat(crew.members).allSatisfy(member -> {
            assertThat(member.skills).hasSize(1);
            assertThat(List.copyOf(member.skills)).allMatch(member.skills::contains);
        });
        assertThat(crew.shifts).hasSize(3);
        assertThat(List.copyOf(crew.shifts)).allMatch(crew.shifts::contains);
        assertThat(crew.places).hasSize(3);
        assertThat(List.copyOf(crew.places.keySet())).allMatch(crew.places::containsKey);
        assertThat(crew.membersAtLoad).isEqualTo(3);
    }

    @Test
    void lazily() {
        try (Session session = database.session()) {
            isWhole(session.query(Crew.class).one());
        }
    }

    @Test
    void fetched() {
        try (Session session = database.session()) {
            isWhole(session.query(Crew.class)
                    .fetch("members.skills", "shifts", "places")
                    .one());
        }
    }

    @Test
    void fromAMember() {
        try (Session session = database.session()) {
            Crew.Member member = session.query(Crew.Member.class).first();
            isWhole(member.crew);
            assertThat(member.crew.members).contains(member);
        }
    }

    @Test
    void streamed() {
        try (Session session = database.session();
                Stream<Crew> crews = session.query(Crew.class).fetch("members.skills", "shifts", "places").stream()) {
            crews.forEach(CrewContract::isWhole);
        }
    }

    @Test
    void afterARollback() {
        try (Session session = database.session()) {
            Crew crew = session.query(Crew.class).one();
            crew.members.clear();
            crew.shifts.clear();
            crew.places.clear();
            session.flush();
            session.rollback();
            isWhole(crew);
        }
    }

    @Test
    void whatWasReadApartIsMergedAsItIs() {
        Crew apart;
        try (Session session = database.session()) {
            apart = session.query(Crew.class)
                    .fetch("members.skills", "shifts", "places")
                    .one();
        }
        database.transaction(session -> {
            session.merge(apart);
        });
        lazily();
    }

    @Test
    void allGo() {
        database.transaction(session -> {
            Crew crew = session.query(Crew.class).one();
            crew.members.remove(crew.members.iterator().next());
            crew.shifts.clear();
            crew.places.clear();
        });
        try (Session session = database.session()) {
            Crew crew = session.query(Crew.class).one();
            assertThat(crew.members).hasSize(2);
            assertThat(crew.shifts).isEmpty();
            assertThat(crew.places).isEmpty();
            crew.members.clear();
            session.commit();
            assertThat(session.query(Crew.Member.class).count()).isZero();
        }
    }
}
