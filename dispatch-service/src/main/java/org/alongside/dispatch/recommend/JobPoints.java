package org.alongside.dispatch.recommend;

import org.alongside.contracts.dispatch.PointsReason;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.dispatch.coresponse.Flags;

/** How much a job weighs when several want one car. Source: domain 3.3. */
final class JobPoints {
    private final PointsTable table;

    JobPoints(PointsTable table) {
        this.table = table;
    }

    Scored of(Job job) {
        var scored = new Scored().give(PointsReason.GRADE, table.of(job.facts().grade()));
        claimed(scored, job, PointsReason.STRANGULATION, Flag.STRANGULATION);
        claimed(scored, job, PointsReason.THREAT_TO_KILL, Flag.THREAT_TO_KILL);
        claimed(scored, job, PointsReason.WEAPON, Flag.WEAPON_PRESENT, Flag.WEAPON_USED, Flag.FIREARM);
        claimed(scored, job, PointsReason.MARAC_LAST_12_MONTHS, Flag.MARAC_LAST_12_MONTHS);
        claimed(scored, job, PointsReason.CHILDREN_PRESENT, Flag.CHILDREN_PRESENT, Flag.CHILDREN_NORMALLY_RESIDENT);
        return scored.giveIf(
                        job.history().repeatIn28Days(),
                        PointsReason.REPEAT_IN_28_DAYS,
                        table.of(PointsReason.REPEAT_IN_28_DAYS))
                .giveIf(
                        job.history().earlierWithdrawal(),
                        PointsReason.EARLIER_WITHDRAWAL,
                        table.of(PointsReason.EARLIER_WITHDRAWAL));
    }

    private void claimed(Scored scored, Job job, PointsReason reason, Flag... anyOf) {
        for (var flag : anyOf) {
            if (Flags.isClaimed(job.facts(), flag)) {
                scored.give(reason, table.of(reason));
                return;
            }
        }
    }
}
