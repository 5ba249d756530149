package dev.orm.session.parts;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has two doors of one class, and what its superclass has. */
@Entity
public class House extends Built<String> {
    @Embedded
    @Nullable
    Door front;

    @Embedded
    @AttributeOverride(name = "color", column = @Column(name = "back_color"))
    @AttributeOverride(name = "lock.code", column = @Column(name = "back_code"))
    @AttributeOverride(name = "lock.maker.firm", column = @Column(name = "back_firm"))
    @AssociationOverride(name = "lock.keyholder", joinColumns = @JoinColumn(name = "back_keyholder"))
    @Nullable
    Door back;

    protected House() {}

    House(String name) {
        this.name = name;
    }

    /** In a superclass; a record. */
    @Embeddable
    public record Site(@Nullable String street, @Nullable Integer number) {}

    /** With a lock. */
    @Embeddable
    public static class Door {
        @Nullable
        String color;

        @Embedded
        @Nullable
        Lock lock;

        protected Door() {}

        Door(@Nullable String color, @Nullable Lock lock) {
            this.color = color;
            this.lock = lock;
        }
    }

    /** With a maker, and somebody who can open it. */
    @Embeddable
    public static class Lock {
        @Nullable
        String code;

        @ManyToOne(cascade = CascadeType.PERSIST)
        @Nullable
        Keyholder keyholder;

        @Embedded
        @Nullable
        Maker maker;

        protected Lock() {}

        Lock(String code, @Nullable Keyholder keyholder, @Nullable Maker maker) {
            this.code = code;
            this.keyholder = keyholder;
            this.maker = maker;
        }
    }

    /** On the third level; a record. */
    @Embeddable
    public record Maker(@Nullable String firm) {}

    /** Knows the front doors that it can open. */
    @Entity(name = "Keyholder")
    public static class Keyholder {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        @OneToMany(mappedBy = "front.lock.keyholder")
        List<House> houses = new ArrayList<>();

        protected Keyholder() {}

        Keyholder(String name) {
            this.name = name;
        }
    }
}
