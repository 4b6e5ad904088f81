package org.puente.contract.control;

import java.time.LocalDate;

/** The current day for rules about dates. It is a record of the log so that lists are a function of the log. */
public record Today(LocalDate day) {}
