package dev.orm.session;

/** Lets both sides of associations agree, so that it is known who comes and who goes. */
record Settlement(Adder adder, Remover remover, ReferenceSync sync) {

    void settle() {
        adder.adoptCollections();
        remover.leaveDeleted();
        sync.follow();
        adder.addReferred();
        sync.follow();
        sync.settle();
        remover.deleteOrphans();
        remover.leaveDeleted();
    }
}
