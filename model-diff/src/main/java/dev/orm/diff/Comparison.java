package dev.orm.diff;

import dev.orm.OrmException;
import dev.orm.dialect.DdlRefusedException;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Normalizer;
import dev.orm.dialect.UnreadUse;
import dev.orm.operation.AddsOnly;
import dev.orm.operation.AlteredTable;
import dev.orm.operation.Operation;
import dev.orm.operation.OperationOrder;
import dev.orm.operation.SchemaChange;
import dev.orm.schema.DerivedNames;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.schema.Trigger;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    private final Normalizer normalizer;
    private final Optional<String> unasked;
    private final List<String> leftOut;
    private final Optional<LiveServer> server;
    private final GeneratedIds generated;
    private final Made history;

    Comparison(
            Dialect dialect,
            Rules rules,
            Optional<LiveServer> server,
            Schema model,
            Schema database,
            Made history,
            Intent intent) {
        this.dialect = dialect;
        this.scope = rules.scope();
        this.keeper = new Keeper(rules.unmentioned(), intent.drops());
        this.intent = intent;
        this.history = history;
        this.phrases = new Phrases(dialect);
        Schema here = server.map(live -> live.here(model)).orElse(model);
        Optional<ReadSchemas> read = server.flatMap(live -> live.readSchemas(here));
        Schema local = read.map(schemas -> schemas.local(here)).orElse(here);
        Schema plain = NamedEnums.plain(local);
        Schema defined = dialect.lower().lower(plain);
        this.database = dialect.inspector().beside(defined, database);
        this.lowered = NamedEnums.of(local).found(defined, this.database, keeper);
        this.leftOut = dialect.lower().leftOut(plain);
        this.generated = GeneratedIds.of(model);
        this.model = new ScopeFilter(scope, dialect.syntax()).filter(lowered);
        read.ifPresent(
                schemas -> schemas.require(this.model, dialect.capabilities().database()));
        this.renames = Renames.find(intent.renames(), this.database, this.model, history);
        this.server = server;
        Optional<AnsweredNormalizer> answered = server.filter(asked -> !asked.isSilent())
                .map(asked -> AnsweredNormalizer.of(
                        dialect.normalizer(), asked, renames.apply(this.database, dialect.syntax()), this.model));
        this.normalizer = answered.<Normalizer>map(asked -> asked).orElse(dialect.normalizer());
        this.unasked = answered.flatMap(AnsweredNormalizer::notice);
    }

    Findings find() {
        Twin<Schema> actual = Twin.of(renames.apply(database, dialect.syntax()), normalizer);
        Schema aligned = new Alignment(dialect.capabilities(), dialect.syntax(), normalizer).align(actual, model);
        Map<ColumnRef, String> fills = Fills.find(intent.fills(), aligned);
        NullableChoices choices = NullableChoices.find(intent.nullable(), actual.written(), aligned);
        NumberRows rows = new NumberRows(actual.written(), aligned, renames.apply(history), renames, dialect.syntax());
        Made made = NullableChoices.withdrawn(renames.apply(history), fills.keySet())
                .plus(rows.made());

        Schema asked = choices.apply(aligned);
        Schema kept = new Silence(dialect, normalizer, scope, keeper, made, generated).complete(actual, asked);
        Schema complete = DerivedNames.distinct(new ReferringColumns(actual.written(), asked, kept, keeper).followed());
        refuseUnknownDrops();
        Twin<Schema> desired = Twin.of(complete, normalizer);
        Fills filler = new Fills(fills, actual.written(), dialect.syntax());
        List<Operation> compared = new ArrayList<>(filler.fill(SchemaComparator.compare(actual, desired, made)));
        compared.addAll(rows.operations());

        Schema whole = server.map(live -> live.whole(database, all(compared))).orElse(database);
        List<Operation> operations =
                OperationOrder.sort(all(compared), whole, dialect.capabilities().forwardReferences());
        MadeHere madeHere = new MadeHere(made, actual.normal(), desired.normal(), choices.newTo(history), phrases);
        return new Findings(
                differences(operations),
                notices(operations, actual.written(), complete, made),
                keeper.kept(),
                operations,
                madeHere.of(operations, renames).plus(rows.made()),
                whole,
                refusals(operations, actual.written(), withTexts(complete, whole, operations), made, filler.needed()));
    }

    /** With the texts of triggers as they are, where the server tells them only one by one. */
    private Schema withTexts(Schema complete, Schema whole, List<Operation> operations) {
        if (complete.triggers().isEmpty()) {
            return complete;
        }
        Map<String, Trigger> read = new HashMap<>();
        SchemaChange.after(whole, operations, dialect.syntax())
                .triggers()
                .forEach(trigger -> read.put(trigger.label(), trigger));
        return complete.withTriggers(complete.triggers().stream()
                .map(trigger -> read.getOrDefault(trigger.label(), trigger))
                .toList());
    }

    private List<Operation> all(List<Operation> compared) {
        List<Operation> all = new ArrayList<>(renames.operations());
        all.addAll(compared);
        return all;
    }

    private List<Difference> differences(List<Operation> operations) {
        DifferenceWriter writer = new DifferenceWriter(phrases.spoken());
        return operations.stream().map(operation -> operation.accept(writer)).toList();
    }

    private List<Notice> notices(List<Operation> operations, Schema before, Schema after, Made made) {
        List<Notice> notices = new ArrayList<>(RenameHints.of(operations));
        notices.addAll(new Notices(before, made, keeper, phrases).of(operations));
        notices.addAll(new EnumHints(before, after, dialect.syntax()).of(operations));
        notices.addAll(RowHints.of(operations, before, dialect.syntax()));
        notices.addAll(InvalidIndexes.of(before, after));
        notices.addAll(ValueHints.of(operations));
        server.ifPresent(live -> live.textHints(database, operations)
                .forEach(hint ->
                        notices.add(new Notice("text-names", hint.table().toString(), hint.column(), hint.text()))));
        leftOut.forEach(what -> notices.add(new Notice("left-out", null, null, what)));
        unasked.map(why -> new Notice("server-not-asked", null, null, why)).ifPresent(notices::add);
        return notices;
    }

    private void refuseUnknownDrops() {
        for (String name : keeper.unknownDrops()) {
            if (new SchemaNames(renames.apply(database, dialect.syntax())).has(name)
                    && new SchemaNames(model).has(name)) {
                throw FlagException.modelled("--drop", name);
            }
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
            refusals.add(DependentException.of(dependents, RenameHints.of(operations)));
        }
        if (!needed.isEmpty()) {
            refusals.add(NeedsFillException.of(needed));
        }
        refusals.addAll(misread(operations));
        server.ifPresent(live -> {
            refusals.addAll(new TriedTables(after).refusals(operations, live));
            refusals.addAll(new StrandedTexts(before, after, dialect.syntax(), live).refusals(operations));
        });
        refusals.addAll(usedElsewhere(operations));
        return refusals;
    }

    private List<OrmException> usedElsewhere(List<Operation> operations) {
        List<UnreadUse> uses =
                server.map(live -> live.unreadUses(database, operations)).orElse(List.of());
        return uses.isEmpty()
                ? List.of()
                : List.of(DdlRefusedException.usedElsewhere(
                        uses, dialect.capabilities().severalSchemas()));
    }

    /** Tables about to be altered that hold something we do not understand; what is added to one leaves it as it is. */
    private List<OrmException> misread(List<Operation> operations) {
        Set<TableName> altered = operations.stream()
                .filter(operation -> !operation.accept(new AddsOnly()))
                .flatMap(operation -> operation.accept(new AlteredTable()).stream())
                .map(renames::before)
                .filter(table -> database.table(table).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (server.isEmpty() || altered.isEmpty()) {
            return List.of();
        }
        List<OrmException> refusals = new ArrayList<>();
        server.get()
                .misread(database, altered)
                .forEach((table, what) -> refusals.add(DdlRefusedException.notUnderstood(table.toString(), what)));
        return refusals;
    }
}
