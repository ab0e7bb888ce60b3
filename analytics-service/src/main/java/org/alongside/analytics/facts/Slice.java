package org.alongside.analytics.facts;

import java.time.Duration;
import java.util.List;

/**
 * What a figure is counted over.
 *
 * @param known all that is known, in the period or not
 * @param incidents received in the period
 * @param victims theirs
 * @param files of the population, whatever their dates
 * @param planned how long the compared duty windows, or the time outside of them, are; zero where shifts are not
 *     compared
 * @param staffed how long of that a constable and an IDVA were both with the car
 */
public record Slice(
        Period period,
        Incidents known,
        List<Incident> incidents,
        List<Victim> victims,
        List<CaseFile> files,
        DutyPlan duties,
        Duration planned,
        Duration staffed) {}
