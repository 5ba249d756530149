package dev.orm.session;

import dev.orm.mapping.layout.Association;
import dev.orm.mapping.layout.AttributeLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections that go with all their members, whose rows name the owner: where members are deleted before it, none of
 * them has to let go of it first.
 */
final class JointDeletes {
    private final SessionContext context;
    private final Set<Tracked> collections = new HashSet<>();

    private JointDeletes(SessionContext context) {
        this.context = context;
    }

    /**
     * @param late those of them that wait for others, perhaps longer than their owners: then there are none
     */
    static JointDeletes of(SessionContext context, List<Managed> gone, List<Managed> late) {
        JointDeletes joint = new JointDeletes(context);
        if (late.isEmpty()) {
            RequiredOwners.collections(gone).filter(joint::isWhole).forEach(joint.collections::add);
        }
        return joint;
    }

    private boolean isWhole(Tracked tracked) {
        AttributeLayout.@Nullable ToMany toMany = tracked.attribute().toMany();
        return toMany != null
                && toMany.association() instanceof Association.TargetColumns
                && tracked.isLoaded()
                && tracked.storedMembers().stream().allMatch(member -> isGone(tracked, member));
    }

    private boolean isGone(Tracked tracked, @Nullable Object member) {
        Managed managed = member == null ? null : context.objects().of(member);
        return managed != null && managed != tracked.owner() && managed.is(Managed.State.DELETED);
    }

    boolean have(@Nullable Tracked tracked) {
        return collections.contains(tracked);
    }
}
