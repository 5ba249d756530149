package dev.orm.session.rules;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Has members. */
@Entity
public class Club {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Belongs to a club, always. */
    @Entity(name = "Badge")
    public static class Badge {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @ManyToOne(optional = false)
        @JoinColumn(name = "of_club_id")
        public Club club;

        protected Badge() {}

        public Badge(Club club) {
            this.club = club;
        }
    }

    /** With a name that nobody else in the club has. */
    @Entity(name = "Person")
    @Table(
            name = "members",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "one_name",
                            columnNames = {"club_id", "name"}),
            check = @CheckConstraint(name = "grown_up", constraint = "age >= 18"))
    public static class Member {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(length = 10, nullable = false)
        public String name;

        public int age = 18;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "of_club"))
        public Club club;

        protected Member() {}

        public Member(String name, Club club) {
            this.name = name;
            this.club = club;
        }
    }
}
