package dev.orm.session.cascades;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refers to one spoke, and to several, by each cascade. */
@Entity
public class Hub {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @ManyToOne(cascade = CascadeType.PERSIST)
    Spoke persistOne;

    @ManyToMany(cascade = CascadeType.PERSIST)
    @JoinTable(name = "persist_many")
    List<Spoke> persistMany = new ArrayList<>();

    @ManyToOne(cascade = CascadeType.MERGE)
    Spoke mergeOne;

    @ManyToMany(cascade = CascadeType.MERGE)
    @JoinTable(name = "merge_many")
    List<Spoke> mergeMany = new ArrayList<>();

    @ManyToOne(cascade = CascadeType.REMOVE)
    Spoke removeOne;

    @ManyToMany(cascade = CascadeType.REMOVE)
    @JoinTable(name = "remove_many")
    List<Spoke> removeMany = new ArrayList<>();

    @ManyToOne(cascade = CascadeType.REFRESH)
    Spoke refreshOne;

    @ManyToMany(cascade = CascadeType.REFRESH)
    @JoinTable(name = "refresh_many")
    List<Spoke> refreshMany = new ArrayList<>();

    @ManyToOne(cascade = CascadeType.DETACH)
    Spoke detachOne;

    @ManyToMany(cascade = CascadeType.DETACH)
    @JoinTable(name = "detach_many")
    List<Spoke> detachMany = new ArrayList<>();

    @ManyToOne(cascade = CascadeType.ALL)
    Spoke allOne;

    @ManyToMany(cascade = CascadeType.ALL)
    @JoinTable(name = "all_many")
    List<Spoke> allMany = new ArrayList<>();

    @ManyToOne
    Spoke noOne;

    @ManyToMany
    @JoinTable(name = "no_many")
    List<Spoke> noMany = new ArrayList<>();

    static Hub whole() {
        Hub hub = new Hub();
        hub.name = "hub";
        hub.persistOne = new Spoke("persist one");
        hub.persistMany.add(new Spoke("persist many"));
        hub.mergeOne = new Spoke("merge one");
        hub.mergeMany.add(new Spoke("merge many"));
        hub.removeOne = new Spoke("remove one");
        hub.removeMany.add(new Spoke("remove many"));
        hub.refreshOne = new Spoke("refresh one");
        hub.refreshMany.add(new Spoke("refresh many"));
        hub.detachOne = new Spoke("detach one");
        hub.detachMany.add(new Spoke("detach many"));
        hub.allOne = new Spoke("all one");
        hub.allMany.add(new Spoke("all many"));
        hub.noOne = new Spoke("no one");
        hub.noMany.add(new Spoke("no many"));
        return hub;
    }

    /** By the names that they had at first. */
    Map<String, Spoke> spokes() {
        Map<String, Spoke> spokes = new LinkedHashMap<>();
        spokes.put("persist one", persistOne);
        persistMany.forEach(spoke -> spokes.put("persist many", spoke));
        spokes.put("merge one", mergeOne);
        mergeMany.forEach(spoke -> spokes.put("merge many", spoke));
        spokes.put("remove one", removeOne);
        removeMany.forEach(spoke -> spokes.put("remove many", spoke));
        spokes.put("refresh one", refreshOne);
        refreshMany.forEach(spoke -> spokes.put("refresh many", spoke));
        spokes.put("detach one", detachOne);
        detachMany.forEach(spoke -> spokes.put("detach many", spoke));
        spokes.put("all one", allOne);
        allMany.forEach(spoke -> spokes.put("all many", spoke));
        spokes.put("no one", noOne);
        noMany.forEach(spoke -> spokes.put("no many", spoke));
        return spokes;
    }

    /** Known by its name. */
    @Entity(name = "Spoke")
    public static class Spoke {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        String name;

        protected Spoke() {}

        Spoke(String name) {
            this.name = name;
        }
    }
}
