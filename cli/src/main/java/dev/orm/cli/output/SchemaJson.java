package dev.orm.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.orm.dialect.TypeNames;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Column;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.PrimaryKey;
import dev.orm.schema.Schema;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.schema.UniqueConstraint;
import dev.orm.schema.View;
import dev.orm.schema.VirtualTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema as JSON: the contract that {@code orm inspect --json} keeps. */
public final class SchemaJson {
    private final JsonGenerator json;
    private final TypeNames types;

    public SchemaJson(JsonGenerator json, TypeNames types) {
        this.json = json;
        this.types = types;
    }

    /** The fields of the object that is open. */
    public void write(Schema schema) throws IOException {
        json.writeArrayFieldStart("tables");
        for (Table table : schema.tables()) {
            table(table);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("virtualTables");
        for (VirtualTable table : schema.virtualTables()) {
            json.writeStartObject();
            json.writeStringField("name", table.name().name());
            json.writeStringField("module", table.module());
            json.writeStringField("sql", table.definition());
            strings("shadows", table.shadows().stream().map(TableName::name).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("views");
        for (View view : schema.views()) {
            json.writeStartObject();
            json.writeStringField("name", view.name().name());
            json.writeStringField("schema", view.name().schema());
            json.writeStringField("sql", view.definition());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("triggers");
        for (Trigger trigger : schema.triggers()) {
            json.writeStartObject();
            json.writeStringField("name", trigger.name());
            json.writeStringField("table", trigger.table().toString());
            json.writeStringField("sql", trigger.definition());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void table(Table table) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name().name());
        json.writeStringField("schema", table.name().schema());
        json.writeArrayFieldStart("columns");
        for (Column column : table.columns()) {
            column(column);
        }
        json.writeEndArray();
        primaryKey(table.primaryKey());
        json.writeArrayFieldStart("uniques");
        for (UniqueConstraint unique : table.uniques()) {
            json.writeStartObject();
            name(unique.name());
            strings("columns", unique.columns());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("foreignKeys");
        for (ForeignKey key : table.foreignKeys()) {
            foreignKey(key);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("indexes");
        for (Index index : table.indexes()) {
            index(index);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("checks");
        for (CheckConstraint check : table.checks()) {
            json.writeStartObject();
            name(check.name());
            json.writeStringField("expression", check.expression());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings("options", List.copyOf(table.options().values().keySet()));
        strings("notUnderstood", table.opaque());
        json.writeEndObject();
    }

    private void column(Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", types.spell(column.type()));
        json.writeBooleanField("nullable", column.nullable());
        json.writeStringField("default", DefaultText.of(column.defaultValue()));
        if (column.generated() != null) {
            json.writeStringField("generated", column.generated().expression());
            json.writeBooleanField("stored", column.generated().stored());
        }
        if (column.collation() != null) {
            json.writeStringField("collation", column.collation());
        }
        options(column.options());
        json.writeEndObject();
    }

    private void primaryKey(@Nullable PrimaryKey key) throws IOException {
        if (key == null) {
            json.writeNullField("primaryKey");
            return;
        }
        json.writeObjectFieldStart("primaryKey");
        name(key.name());
        strings("columns", key.columns());
        json.writeEndObject();
    }

    private void foreignKey(ForeignKey key) throws IOException {
        json.writeStartObject();
        name(key.name());
        strings("columns", key.columns());
        json.writeStringField("referencedTable", key.referencedTable().toString());
        strings("referencedColumns", key.referencedColumns());
        json.writeStringField("onDelete", key.onDelete().sql());
        json.writeStringField("onUpdate", key.onUpdate().sql());
        if (key.deferral() != Deferral.NOT_DEFERRABLE) {
            json.writeStringField("deferrable", key.deferral().sql());
        }
        json.writeEndObject();
    }

    /** Only where there are any; a flag is true. */
    private void options(Options options) throws IOException {
        if (!options.values().isEmpty()) {
            json.writeObjectFieldStart("options");
            for (Map.Entry<String, String> option : options.values().entrySet()) {
                if (option.getValue().isEmpty()) {
                    json.writeBooleanField(option.getKey(), true);
                } else {
                    json.writeStringField(option.getKey(), option.getValue());
                }
            }
            json.writeEndObject();
        }
    }

    private void index(Index index) throws IOException {
        json.writeStartObject();
        name(index.name());
        json.writeBooleanField("unique", index.unique());
        json.writeArrayFieldStart("parts");
        for (IndexPart part : index.parts()) {
            json.writeStartObject();
            json.writeStringField("column", part.column());
            json.writeStringField("expression", part.expression());
            json.writeBooleanField("descending", part.descending());
            if (part.collation() != null) {
                json.writeStringField("collation", part.collation());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("where", index.where());
        json.writeEndObject();
    }

    private void name(@Nullable Name name) throws IOException {
        json.writeStringField("name", name == null ? null : name.text());
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
