package dev.orm.session.crew;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ship's crew: members and shifts are equal where whom they refer to is. */
@Entity
public class Crew {
    @Id
    @GeneratedValue
    @Nullable
    Integer id;

    String ship = "";

    @OneToMany(mappedBy = "crew", cascade = CascadeType.ALL, orphanRemoval = true)
    Set<Member> members = new HashSet<>();

    @ElementCollection
    Set<Shift> shifts = new HashSet<>();

    @ElementCollection
    @MapKeyJoinColumn(name = "skill_id")
    Map<Skill, Integer> places = new HashMap<>();

    @Transient
    int membersAtLoad;

    protected Crew() {}

    Crew(String ship) {
        this.ship = ship;
    }

    @PostLoad
    void loaded() {
        membersAtLoad = members.size();
    }

    /** Somebody, equal by name. */
    @Entity
    public static class Person {
        @Id
        @GeneratedValue
        @Nullable
        Integer id;

        String name = "";

        @ManyToOne
        @Nullable
        Person mentor;

        protected Person() {}

        Person(String name, @Nullable Person mentor) {
            this.name = name;
            this.mentor = mentor;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Person person && name.equals(person.name) && Objects.equals(mentor, person.mentor);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, mentor);
        }
    }

    /** A person in a crew. */
    @Entity
    public static class Member {
        @Id
        @GeneratedValue
        @Nullable
        Integer id;

        @ManyToOne
        @Nullable
        Crew crew;

        @ManyToOne
        @Nullable
        Person person;

        @ManyToMany(fetch = FetchType.EAGER, cascade = CascadeType.ALL)
        Set<Skill> skills = new HashSet<>();

        protected Member() {}

        Member(Person person) {
            this.person = person;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Member member && named().equals(member.named());
        }

        @Override
        public int hashCode() {
            return named().hashCode();
        }

        private Person named() {
            return Objects.requireNonNull(person);
        }
    }

    /** What its teacher teaches. */
    @Entity
    public static class Skill {
        @Id
        @GeneratedValue
        @Nullable
        Integer id;

        @ManyToOne
        @Nullable
        Person teacher;

        protected Skill() {}

        Skill(Person teacher) {
            this.teacher = teacher;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Skill skill && taught().equals(skill.taught());
        }

        @Override
        public int hashCode() {
            return taught().hashCode();
        }

        private Person taught() {
            return Objects.requireNonNull(teacher);
        }
    }

    /** A watch of somebody. */
    @Embeddable
    public static class Shift {
        @ManyToOne
        @Nullable
        Person person;

        protected Shift() {}

        Shift(Person person) {
            this.person = person;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shift shift && Objects.equals(person, shift.person);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(person);
        }
    }
}
