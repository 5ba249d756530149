package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.dialect.Dialect;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationOrder;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One comparison: aligns, completes and compares, and collects what there is to say. */
final class Comparison {
    private final Dialect dialect;
    private final Scope scope;
    private final Keeper keeper;
    private final Intent intent;
    private final Phrases phrases;
    private final Schema database;
    private final Schema lowered;
    private final Schema model;
    private final Renames renames;
    private final GeneratedIds generated;

    Comparison(Dialect dialect, Rules rules, Schema model, Schema database, Intent intent) {
        this.dialect = dialect;
        this.scope = rules.scope();
        this.keeper = new Keeper(rules.unmentioned(), intent.drops());
        this.intent = intent;
        this.phrases = new Phrases(dialect);
        this.database = database;
        this.generated = GeneratedIds.of(model);
        this.lowered = dialect.lower().lower(model);
        this.model = new ScopeFilter(scope).filter(lowered);
        this.renames = Renames.find(intent.renames(), database, this.model);
    }

    Findings find(Made history) {
        Twin<Schema> actual = Twin.of(renames.apply(database), dialect.normalizer());
        Schema aligned = new Alignment(dialect.capabilities(), dialect.normalizer()).align(actual, model);
        Map<ColumnRef, String> fills = Fills.find(intent.fills(), aligned);
        NullableChoices choices = NullableChoices.find(intent.nullable(), actual.written(), aligned);
        Made made = NullableChoices.withdrawn(renames.apply(history), fills.keySet());

        Schema complete = new Silence(dialect, scope, keeper, made, generated).complete(actual, choices.apply(aligned));
        refuseUnknownDrops();
        Twin<Schema> desired = Twin.of(complete, dialect.normalizer());
        Fills filler = new Fills(fills, actual.written(), complete, dialect.syntax());
        List<Operation> compared = filler.fill(SchemaComparator.compare(actual, desired, made));

        List<Operation> operations = ordered(compared);
        MadeHere madeHere = new MadeHere(made, actual.normal(), desired.normal(), choices.newTo(history), phrases);
        return new Findings(
                differences(operations),
                notices(operations, actual.written(), complete, made),
                keeper.kept(),
                operations,
                madeHere.of(operations, renames),
                database,
                refusals(operations, actual.written(), complete, made, filler.needed()));
    }

    private List<Operation> ordered(List<Operation> compared) {
        List<Operation> all = new ArrayList<>(renames.operations());
        all.addAll(compared);
        return OperationOrder.sort(all, database, dialect.capabilities().forwardReferences());
    }

    private List<Difference> differences(List<Operation> operations) {
        DifferenceWriter writer = new DifferenceWriter(phrases);
        return operations.stream().map(operation -> operation.accept(writer)).toList();
    }

    private List<Notice> notices(List<Operation> operations, Schema before, Schema after, Made made) {
        List<Notice> notices = new ArrayList<>(RenameHints.of(operations));
        notices.addAll(new Notices(before, made, keeper, phrases).of(operations));
        notices.addAll(new EnumHints(after, dialect.syntax()).of(operations));
        return notices;
    }

    private void refuseUnknownDrops() {
        for (String name : keeper.unknownDrops()) {
            throw FlagException.unknown(
                    "--drop", name, name, keeper.kept().stream().map(Kept::name).toList());
        }
    }

    private List<OrmException> refusals(
            List<Operation> operations, Schema before, Schema after, Made made, List<ColumnRef> needed) {
        List<OrmException> refusals = new ArrayList<>(NameClashes.withOurs(lowered, scope.own()));
        refusals.addAll(NameClashes.in(after, dialect.capabilities()));
        Set<TableName> ours = new LinkedHashSet<>(made.tables());
        ours.removeIf(table -> before.table(table).isEmpty());
        List<TableName> gone =
                ours.stream().filter(table -> after.table(table).isEmpty()).toList();
        if (gone.size() * 2 > ours.size() && !intent.dropTables()) {
            refusals.add(TooManyDropsException.of(gone, ours.size()));
        }
        List<Dependents.Dependent> dependents = Dependents.find(operations, after, dialect.syntax());
        if (!dependents.isEmpty()) {
            refusals.add(DependentException.of(dependents));
        }
        if (!needed.isEmpty()) {
            refusals.add(NeedsFillException.of(needed));
        }
        return refusals;
    }
}
