package dev.orm.dialect.postgresql;

import dev.orm.schema.NamedType;
import dev.orm.schema.Options;
import dev.orm.schema.TableName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The enumerations of a database, by their oids. */
final class NamedTypes {
    private final Map<Long, NamedType> all = new HashMap<>();
    private final List<NamedType> ours = new ArrayList<>();

    void add(CatalogRow row, LocalText local) throws SQLException {
        TableName name = local.name(row.text("nspname"), row.text("typname"));
        NamedType type = new NamedType(name, row.texts("values"), options(row));
        all.put(row.number("oid"), type);
        if (row.is("ours") && !row.is("extension")) {
            ours.add(type);
        }
    }

    private static Options options(CatalogRow row) throws SQLException {
        return Options.none()
                .withText(OptionKeys.COMMENT, row.text("description"))
                .withText(OptionKeys.OWNER, row.text("owner"))
                .withText(OptionKeys.GRANTS, String.join("\n", row.texts("grants")));
    }

    Optional<NamedType> byOid(long oid) {
        return Optional.ofNullable(all.get(oid));
    }

    List<NamedType> ours() {
        return List.copyOf(ours);
    }
}
