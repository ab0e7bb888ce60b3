import { createContext, useContext } from "react";
import type { CarBoardLine, UnitLine } from "../api/types";

/** A unit or a car: how it is called, and the job that it is on where whoever looks may know that. */
export type Vehicle = { readonly id: string; readonly callSign: string; readonly incident: string | undefined };

export const vehicles = (units: readonly UnitLine[] | undefined, cars: readonly CarBoardLine[] | undefined): readonly Vehicle[] => [
  ...(units ?? []).map((one) => vehicle(one.unit, one)),
  ...(cars ?? []).map((one) => vehicle(one.car, one)),
];

const vehicle = (id: string | undefined, line: UnitLine | CarBoardLine): Vehicle =>
  ({ id: id ?? "", callSign: line.callSign ?? "", incident: line.incident });

export const Vehicles = createContext<readonly Vehicle[]>([]);

/** Finds a unit or car by its id; undefined where it is not on a list that this person may read. */
export function useVehicle() {
  const all = useContext(Vehicles);
  return (id: string | null | undefined) => all.find((one) => one.id === id);
}
