package dev.orm.run;

/** One method per kind of step. */
public interface StepVisitor<R> {

    R visitUpgrade(Step.Upgrade step);

    R visitSkip(Step.Skip step);

    R visitBaseline(Step.Baseline step);

    R visitDowngrade(Step.Downgrade step);

    R visitRepeat(Step.Repeat step);

    R visitStamp(Step.Stamp step);

    R visitRebase(Step.Rebase step);
}
