package org.puente.contract.control;

import java.time.LocalDate;

/** The day that rules about dates are judged by. A function of the log needs it on the log. */
public record Today(LocalDate day) {}
