package dev.orm.session.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Has a unique constraint that is called as that of its ships, which MySQL and MariaDB allow. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "only_once", columnNames = "town"))
public class Harbour {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    public String town;

    /** With a name that no other has. */
    @Entity(name = "Ship")
    @Table(name = "ships", uniqueConstraints = @UniqueConstraint(name = "only_once", columnNames = "title"))
    public static class Ship {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        public String title;

        protected Ship() {}

        public Ship(String title) {
            this.title = title;
        }
    }
}
