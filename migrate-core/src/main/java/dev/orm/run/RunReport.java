package dev.orm.run;

import java.util.List;

/**
 * What a run did.
 *
 * @param done the steps, each committed
 * @param ahead whether the database was further on than the folders, so that nothing was done
 */
public record RunReport(List<Step> done, List<String> notices, boolean ahead) {

    public RunReport {
        done = List.copyOf(done);
        notices = List.copyOf(notices);
    }
}
