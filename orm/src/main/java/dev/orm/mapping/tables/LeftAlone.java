package dev.orm.mapping.tables;

import dev.orm.mapping.Attribute;
import dev.orm.mapping.Element;
import dev.orm.mapping.EntityMapping;
import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** Collects the members that are left alone, and tells their tables which columns these are. */
final class LeftAlone {
    private final Mapping mapping;
    private final SchemaDraft schema;
    private final List<LeftAloneMember> members = new ArrayList<>();

    LeftAlone(Mapping mapping, SchemaDraft schema) {
        this.mapping = mapping;
        this.schema = schema;
    }

    List<LeftAloneMember> members() {
        return members;
    }

    void note(EntityMapping entity) {
        for (Attribute attribute : entity.attributes()) {
            List<Attribute.LeftAlone> found = LeftAloneMembers.in(attribute);
            for (EntityMapping owner : mapping.hierarchies().tableOwners(entity)) {
                found.forEach(member -> add(member, table(owner, member)));
            }
        }
    }

    /** Whether there are such members in an element, or a map's key, that lives in that table. */
    boolean note(Element element, TableDraft table) {
        List<Attribute.LeftAlone> found = element.accept(new LeftAloneMembers());
        found.forEach(member -> add(member, table.name()));
        return !found.isEmpty();
    }

    private TableName table(EntityMapping owner, Attribute.LeftAlone member) {
        Fragment place = new Fragment(Members.of(member), member.table(), List.of(), List.of(), List.of());
        return mapping.entityTables().table(owner, place);
    }

    private void add(Attribute.LeftAlone member, TableName table) {
        List<String> written = member.columns().isEmpty() ? List.of(member.name()) : member.columns();
        List<String> columns = written.stream().map(mapping.naming()::physical).toList();
        List<TableName> tables = member.tables().stream()
                .map(name -> mapping.tables().of(null, null, name))
                .toList();
        schema.table(table).leaveAlone(columns);
        members.add(new LeftAloneMember(Members.of(member), member.annotation(), table, columns, tables, member.id()));
    }
}
