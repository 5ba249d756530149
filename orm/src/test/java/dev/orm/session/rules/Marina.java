package dev.orm.session.rules;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Has vessels, by rows of a join table, and prices, by rows of a table of values: each with rules of its own. */
@Entity
class Marina {
    @Id
    int id;

    @ManyToMany
    @JoinTable(
            name = "berths",
            joinColumns = @JoinColumn(name = "marina_id", foreignKey = @ForeignKey(name = "berth_of_marina")),
            inverseJoinColumns = @JoinColumn(name = "vessel_id", foreignKey = @ForeignKey(name = "berth_of_vessel")),
            uniqueConstraints = @UniqueConstraint(name = "one_berth", columnNames = "vessel_id"))
    List<Vessel> vessels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "prices",
            joinColumns = @JoinColumn(name = "marina_id"),
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "one_price",
                            columnNames = {"marina_id", "price"}))
    @Column(name = "price")
    List<Integer> prices = new ArrayList<>();

    protected Marina() {}

    Marina(int id) {
        this.id = id;
    }

    /** Classes of one table, whose sign only one of a flag has. */
    @Entity(name = "Vessel")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @Table(name = "vessels", indexes = @Index(name = "one_sign", columnList = "sign, flag", unique = true))
    static class Vessel {
        @Id
        int id;

        @Column(length = 10, nullable = false)
        String sign;

        @Column(length = 10)
        String flag;

        protected Vessel() {}

        Vessel(int id, String sign) {
            this.id = id;
            this.sign = sign;
            this.flag = "NL";
        }
    }

    /** Comes before a vessel in the alphabet. */
    @Entity(name = "Barge")
    static class Barge extends Vessel {
        protected Barge() {}

        Barge(int id, String sign) {
            super(id, sign);
        }
    }

    /** Comes behind it. */
    @Entity(name = "Yacht")
    static class Yacht extends Vessel {
        protected Yacht() {}

        Yacht(int id, String sign) {
            super(id, sign);
        }
    }

    /** The upper one of two joined tables. */
    @Entity(name = "Engine")
    @Inheritance(strategy = InheritanceType.JOINED)
    @Table(name = "engines", uniqueConstraints = @UniqueConstraint(name = "one_serial", columnNames = "serial_no"))
    static class Engine {
        @Id
        int id;

        @Column(name = "serial_no", length = 10)
        String serial;

        protected Engine() {}

        Engine(int id, String serial) {
            this.id = id;
            this.serial = serial;
        }
    }

    /** The lower one. */
    @Entity(name = "Diesel")
    @Table(
            name = "diesels",
            check =
                    @CheckConstraint(
                            name = "not_too_strong",
                            constraint = "power < 1000 or (fuel = 'power' and marina_id is not null)"))
    static class Diesel extends Engine {
        int power;

        @Column(precision = 4, scale = 1)
        BigDecimal weight;

        @Column(length = 10)
        String fuel = "oil";

        @ManyToOne
        @JoinColumn(name = "marina_id", foreignKey = @ForeignKey(name = "engine_of_marina"))
        Marina marina;

        protected Diesel() {}

        Diesel(int id, String serial, int power) {
            super(id, serial);
            this.power = power;
        }
    }

    /** Refers to a marina that need not be there before the end. */
    @Entity(name = "Pilot")
    @Table(name = "pilots")
    static class Pilot {
        @Id
        int id;

        @ManyToOne
        @JoinColumn(
                name = "marina_id",
                foreignKey =
                        @ForeignKey(
                                name = "pilot_of_marina",
                                foreignKeyDefinition =
                                        "foreign key (marina_id) references Marina (id) deferrable initially deferred"))
        Marina marina;

        protected Pilot() {}

        Pilot(int id, Marina marina) {
            this.id = id;
            this.marina = marina;
        }
    }
}
