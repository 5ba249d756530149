package com.example.mappings;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

/** Classes that inherit, in one table, in joined ones, in one each. */
public final class Inherited {
    private Inherited() {}

    /** One table. */
    @Entity
    public static class Single {
        @Id
        Long id;

        String name;
    }

    /** In it. */
    @Entity
    public static class SingleNumber extends Single {
        int number;
        Integer open;
    }

    /** In it too. */
    @Entity
    public static class SingleText extends Single {
        @Column(nullable = false)
        String text;

        @ManyToOne(optional = false)
        Single other;
    }

    /** One table, told apart by a letter. */
    @Entity
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
    @DiscriminatorValue("A")
    public static class Lettered {
        @Id
        Long id;
    }

    /** In it. */
    @Entity
    @DiscriminatorValue("B")
    public static class LetteredMore extends Lettered {
        boolean more;
    }

    /** One table, told apart by a number. */
    @Entity
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    @DiscriminatorValue("1")
    public static class Numbered {
        @Id
        Long id;
    }

    /** In it. */
    @Entity
    @DiscriminatorValue("2")
    public static class NumberedMore extends Numbered {
        String more;
    }

    /** A table for the common members. */
    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn
    public static class Joined {
        @Id
        @GeneratedValue
        Long id;

        @Column(unique = true)
        String code;
    }

    /** A table for the others. */
    @Entity
    @PrimaryKeyJoinColumn(name = "joined_id")
    public static class JoinedMore extends Joined {
        int number;
    }

    /** A table each. */
    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Each {
        @Id
        @GeneratedValue
        Integer id;

        @ManyToOne
        Single single;
    }

    /** One of them. */
    @Entity
    public static class EachOne extends Each {
        String one;
    }

    /** Another. */
    @Entity
    public static class EachOther extends Each {
        int other;
    }

    /** A second table beside. */
    @Entity
    @SecondaryTable(name = "Divided_more")
    public static class Divided {
        @Id
        Long id;

        String here;

        @Column(table = "Divided_more", nullable = false)
        String there;
    }
}
