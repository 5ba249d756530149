package dev.orm.session.callbacks;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** With lines that come and go with it. */
@Entity
public class Bill extends Stamped {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String customer;

    @ElementCollection
    List<String> remarks = new ArrayList<>();

    @OneToMany(mappedBy = "bill", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Line> lines = new ArrayList<>();

    @Transient
    String label;

    @Transient
    boolean isPaid;

    protected Bill() {}

    Bill(String customer) {
        this.customer = customer;
    }

    @PrePersist
    void check() {
        if (customer.isEmpty()) {
            throw new IllegalStateException("a bill needs a customer");
        }
    }

    @PostLoad
    @PostPersist
    void label() {
        label = customer + " " + id;
    }

    @PreRemove
    void keep() {
        if (isPaid) {
            throw new IllegalStateException("paid");
        }
    }

    @Override
    public String toString() {
        return "Bill " + customer;
    }

    /** Has a callback of its own in the place of the one above. */
    @Entity(name = "Line")
    public static class Line extends Stamped {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String article;

        @ManyToOne
        Bill bill;

        protected Line() {}

        Line(String article) {
            this.article = article;
        }

        @Override
        protected void changed() {
            stamp += ", not called";
        }

        @Override
        public String toString() {
            return "Line " + article;
        }
    }
}
