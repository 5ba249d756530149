package dev.orm.mapping.tables;

import dev.orm.mapping.EntityMapping;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.Naming;

/** One model under one naming strategy, and those who answer questions about it. */
final class Mapping {
    private final NamingStrategy naming;
    private final Hierarchies hierarchies;
    private final TableNames tables;
    private final BasicColumns basics;
    private final EntityKeys keys;
    private final EntityColumns columns;
    private final JoinColumns joins;
    private final FragmentTables entityTables;
    private final Notices notices = new Notices();

    Mapping(EntityModel model, Naming naming) {
        this.naming = NamingStrategy.of(naming);
        this.hierarchies = new Hierarchies(model);
        this.tables = new TableNames(this.naming, hierarchies);
        this.basics = new BasicColumns(this.naming);
        this.entityTables = new FragmentTables(tables, hierarchies);
        this.keys = new EntityKeys(this);
        this.columns = new EntityColumns(this);
        this.joins = new JoinColumns(this);
    }

    EntityMapping entity(String className) {
        return hierarchies.entity(className);
    }

    NamingStrategy naming() {
        return naming;
    }

    Hierarchies hierarchies() {
        return hierarchies;
    }

    TableNames tables() {
        return tables;
    }

    BasicColumns basics() {
        return basics;
    }

    EntityKeys keys() {
        return keys;
    }

    EntityColumns columns() {
        return columns;
    }

    JoinColumns joins() {
        return joins;
    }

    Notices notices() {
        return notices;
    }

    FragmentTables entityTables() {
        return entityTables;
    }
}
