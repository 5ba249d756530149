package dev.orm.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.extract.spi.ColumnInformation;
import org.hibernate.tool.schema.extract.spi.SequenceInformation;
import org.hibernate.tool.schema.extract.spi.TableInformation;
import org.hibernate.tool.schema.internal.DefaultSchemaFilter;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.internal.IndividuallySchemaValidatorImpl;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.hibernate.tool.schema.spi.SchemaValidator;

/** Hibernate's own tool, whose validator writes down what it would stop at and goes on. */
final class Complaints extends HibernateSchemaManagementTool {
    private final List<String> texts = new ArrayList<>();

    List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public SchemaValidator getSchemaValidator(Map<String, Object> options) {
        return new GoingOn();
    }

    private void hear(Runnable validation) {
        try {
            validation.run();
        } catch (SchemaManagementException complaint) {
            texts.add(complaint.getMessage());
        }
    }

    private final class GoingOn extends IndividuallySchemaValidatorImpl {
        GoingOn() {
            super(Complaints.this, DefaultSchemaFilter.INSTANCE);
        }

        @Override
        protected void validateTable(
                Table table, TableInformation found, Metadata metadata, ExecutionOptions options, Dialect dialect) {
            hear(() -> super.validateTable(table, found, metadata, options, dialect));
        }

        @Override
        protected void validateColumnType(
                Table table, Column column, ColumnInformation found, Metadata metadata, Dialect dialect) {
            hear(() -> super.validateColumnType(table, column, found, metadata, dialect));
        }

        @Override
        protected void validateSequence(Sequence sequence, SequenceInformation found) {
            hear(() -> super.validateSequence(sequence, found));
        }
    }
}
