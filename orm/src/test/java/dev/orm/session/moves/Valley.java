package dev.orm.session.moves;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a name that no other has, and perhaps such a code. */
@Entity
public class Valley {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(unique = true, nullable = false)
    String name;

    @Column(unique = true)
    @Nullable
    String code;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "valley_id", nullable = false)
    List<Brook> brooks = new ArrayList<>();

    protected Valley() {}

    Valley(String name) {
        this.name = name;
    }

    /** In one valley always. */
    @Entity(name = "Brook")
    public static class Brook {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        protected Brook() {}

        Brook(String name) {
            this.name = name;
        }
    }

    /** Perhaps in a valley, and on a pass, and with a market in one always. */
    @Entity(name = "Village")
    public static class Village {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Version
        int version;

        @ManyToOne
        @Nullable
        Valley valley;

        @ManyToOne
        @Nullable
        Pass pass;

        @ManyToOne(optional = false)
        Valley market;

        protected Village() {}

        Village(Valley market) {
            this.market = market;
        }
    }

    /** Has the number that the program gives it. */
    @Entity(name = "Pass")
    public static class Pass {
        @Id
        String number;

        int height;

        protected Pass() {}

        Pass(String number, int height) {
            this.number = number;
            this.height = height;
        }
    }
}
