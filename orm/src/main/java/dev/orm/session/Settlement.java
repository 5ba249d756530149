package dev.orm.session;

/** Lets both sides of associations agree, so that it is known who comes and who goes. */
record Settlement(Adder adder, Remover remover, Spared spared, ReferenceSync sync, SoleOwners soleOwners) {

    void settle() {
        adder.adoptCollections();
        spared.settle();
        remover.leaveDeleted();
        sync.follow();
        adder.addReferred();
        sync.follow();
        sync.settle();
        soleOwners.settle();
        remover.deleteOrphans();
        remover.leaveDeleted();
    }
}
