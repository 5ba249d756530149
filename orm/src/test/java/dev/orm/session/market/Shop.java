package dev.orm.session.market;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Has an address that may lack a part. */
@Entity
@Table(name = "shops")
public class Shop {
    @Id
    int id;

    String name;

    @Embedded
    Address address;

    @Embedded
    Label label;

    int first = 1;
    int second = 2;

    @Column(precision = 10, scale = 2)
    BigDecimal balance;

    @ManyToOne
    Shop parent;

    protected Shop() {}

    Shop(int id, String name, Address address, Label label, String balance, Shop parent) {
        this.id = id;
        this.name = name;
        this.address = address;
        this.label = label;
        this.balance = new BigDecimal(balance);
        this.parent = parent;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Of two parts. */
    @Embeddable
    public record Address(String street, String city) {}

    /** Of one part. */
    @Embeddable
    public record Label(String text) {}

    /** Leads to a shop. */
    @Entity(name = "Sale")
    @Table(name = "sales")
    public static class Sale {
        @Id
        int id;

        @ManyToOne
        Shop shop;

        LocalDate day;

        protected Sale() {}

        Sale(int id, Shop shop) {
            this.id = id;
            this.shop = shop;
            this.day = LocalDate.of(2024, 1, id);
        }
    }

    /** Has a row in a second table only where that holds something. */
    @Entity(name = "Paper")
    @Table(name = "papers")
    @SecondaryTable(name = "paper_ages")
    public static class Paper {
        @Id
        int id;

        String title;

        @Column(table = "paper_ages")
        Integer years;

        protected Paper() {}

        Paper(int id, Integer years) {
            this.id = id;
            this.years = years;
        }
    }

    /** Has a third table of its own. */
    @Entity(name = "Memo")
    @SecondaryTable(name = "memo_notes")
    public static class Memo extends Paper {
        @Column(table = "memo_notes")
        String note;

        protected Memo() {}

        Memo(int id) {
            super(id, null);
        }
    }
}
