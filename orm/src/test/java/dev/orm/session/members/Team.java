package dev.orm.session.members;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has players in a list, coaches in a map, and fans, who know their teams too. */
@Entity
public class Team {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @OneToMany(mappedBy = "team")
    @OrderColumn
    List<Player> players = new ArrayList<>();

    @OneToMany(mappedBy = "team")
    @MapKey(name = "name")
    Map<String, Coach> coaches = new LinkedHashMap<>();

    @ManyToMany
    @JoinTable(name = "team_fan")
    Set<Fan> fans = new LinkedHashSet<>();

    /** Of one team at a time. */
    @Entity(name = "Player")
    public static class Player implements Comparable<Player> {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Team team;

        protected Player() {}

        Player(String name) {
            this.name = name;
        }

        @Override
        public int compareTo(Player other) {
            return name.compareTo(other.name);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Found by the name. */
    @Entity(name = "Coach")
    public static class Coach {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToOne
        @Nullable
        Team team;

        protected Coach() {}

        Coach(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Of several teams. */
    @Entity(name = "Fan")
    public static class Fan {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @ManyToMany(mappedBy = "fans")
        Set<Team> teams = new HashSet<>();

        protected Fan() {}

        Fan(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
