package dev.orm.diff;

import dev.orm.dialect.LastingOptions;
import dev.orm.diff.Matching.Match;
import dev.orm.schema.CheckConstraint;
import dev.orm.schema.Deferral;
import dev.orm.schema.ForeignKey;
import dev.orm.schema.ForeignKey.Action;
import dev.orm.schema.Index;
import dev.orm.schema.IndexPart;
import dev.orm.schema.Options;
import dev.orm.schema.Table;
import dev.orm.schema.TableName;
import dev.orm.schema.UniqueConstraint;
import dev.orm.script.Made;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a key or an index does beyond what the model says of it: actions, deferral, options. */
final class ConstraintSilence {
    private final Keeper keeper;
    private final Made made;
    private final Table actual;
    private final TableName table;

    /** @param actual the table that holds them */
    ConstraintSilence(Keeper keeper, Made made, Table actual) {
        this.keeper = keeper;
        this.made = made;
        this.actual = actual;
        this.table = actual.name();
    }

    ForeignKey foreignKey(Match<ForeignKey> match) {
        ForeignKey desired = match.desired().written();
        Twin<ForeignKey> found = match.actual();
        if (found == null) {
            return desired;
        }
        ForeignKey actual = found.written();
        if (!match.same()) {
            return desired.withOptions(LastingOptions.kept(actual.options(), desired.options()));
        }
        Action delete = desired.onDelete() == Action.NO_ACTION ? actual.onDelete() : desired.onDelete();
        Action update = desired.onUpdate() == Action.NO_ACTION ? actual.onUpdate() : desired.onUpdate();
        ForeignKey silent = withRest(actual, desired);
        boolean leftOpen = delete != desired.onDelete() || update != desired.onUpdate();
        return leftOpen && keepsActions(actual) ? silent.withActions(delete, update) : silent;
    }

    UniqueConstraint unique(Match<UniqueConstraint> match) {
        UniqueConstraint desired = match.desired().written();
        Twin<UniqueConstraint> found = match.actual();
        if (found == null) {
            return desired;
        }
        UniqueConstraint actual = found.written();
        if (!match.same()) {
            Options kept = LastingOptions.kept(actual.options(), desired.options());
            return new UniqueConstraint(desired.name(), desired.parts(), desired.deferral(), kept);
        }
        Deferral deferral = desired.deferral() == Deferral.NOT_DEFERRABLE ? actual.deferral() : desired.deferral();
        return new UniqueConstraint(
                desired.name(),
                parts(actual.parts(), desired.parts()),
                deferral,
                ColumnSilence.merge(actual.options(), desired.options()));
    }

    /** A check that somebody switched off stays so. */
    CheckConstraint check(Match<CheckConstraint> match) {
        CheckConstraint desired = match.desired().written();
        Twin<CheckConstraint> found = match.actual();
        if (found == null) {
            return desired;
        }
        CheckConstraint actual = found.written();
        boolean open = match.same() && !Phrases.isSwitchedOff(desired);
        Options options = open && Phrases.isSwitchedOff(actual) && keepsOff(actual)
                ? ColumnSilence.merge(actual.options(), desired.options())
                : LastingOptions.kept(actual.options(), desired.options());
        return new CheckConstraint(desired.name(), desired.expression(), options);
    }

    private boolean keepsOff(CheckConstraint check) {
        String name = PartNames.check(table, check);
        String state = Phrases.enforcement(check);
        boolean madeSo = check.name() != null
                && made.definition(table, PartNames.member(actual, check.name()))
                        .filter(state::equals)
                        .isPresent();
        return keeper.keeps(name + "." + state.replace(' ', '-'), madeSo, state + " of check " + name);
    }

    Index index(Match<Index> match) {
        Index desired = match.desired().written();
        Twin<Index> found = match.actual();
        if (found == null) {
            return desired;
        }
        Index actual = found.written();
        if (!match.same()) {
            Options kept = LastingOptions.kept(actual.options(), desired.options());
            return new Index(desired.name(), desired.unique(), desired.parts(), desired.where(), kept);
        }
        return new Index(
                desired.name(),
                desired.unique(),
                parts(actual.parts(), desired.parts()),
                desired.where(),
                ColumnSilence.merge(actual.options(), desired.options()));
    }

    private boolean keepsActions(ForeignKey key) {
        String actions = Phrases.actions(key);
        String name = PartNames.foreignKey(table, key);
        boolean madeSo = key.name() != null
                && made.definition(table, PartNames.member(actual, key.name()))
                        .filter(actions::equals)
                        .isPresent();
        return keeper.keeps(name + ".actions", madeSo, actions + " of foreign key " + name);
    }

    private static ForeignKey withRest(ForeignKey actual, ForeignKey desired) {
        return new ForeignKey(
                desired.name(),
                desired.columns(),
                desired.referencedTable(),
                desired.referencedColumns(),
                desired.onDelete(),
                desired.onUpdate(),
                desired.match() == ForeignKey.Match.SIMPLE ? actual.match() : desired.match(),
                desired.deferral() == Deferral.NOT_DEFERRABLE ? actual.deferral() : desired.deferral(),
                ColumnSilence.merge(actual.options(), desired.options()));
    }

    /** The desired parts; where one names only a column, the actual one says how it is sorted. */
    private static List<IndexPart> parts(List<IndexPart> actual, List<IndexPart> desired) {
        List<IndexPart> parts = new ArrayList<>();
        for (int index = 0; index < desired.size(); index++) {
            IndexPart part = desired.get(index);
            IndexPart found = index < actual.size() ? actual.get(index) : part;
            boolean plain = part.column() != null
                    && part.nulls() == null
                    && part.collation() == null
                    && part.options().isEmpty();
            boolean sameColumn = part.column() != null && part.column().equals(found.column());
            parts.add(plain && sameColumn ? found : part);
        }
        return parts;
    }
}
