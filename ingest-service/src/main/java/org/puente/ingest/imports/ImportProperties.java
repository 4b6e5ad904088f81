package org.puente.ingest.imports;

import java.nio.file.Path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What imports may use.
 *
 * @param folder     where reports are kept; the service's own, created when missing
 * @param atOnce     imports at once; the next is told to come back
 * @param line       the most that a line may be, white space included; what it says must still fit a profile
 * @param awaiting   lines of one import that may await acknowledgement
 * @param remembered valid ids that are remembered to find duplicates, 16 bytes each; in longer files duplicates behind
 *                   them are published, and the last one stands
 * @param keep       imports whose reports are kept
 * @param report     the most that one report may be
 */
@Validated
@ConfigurationProperties("puente.imports")
record ImportProperties(@DefaultValue("data/imports") Path folder, @DefaultValue("4") @Min(1) @Max(32) int atOnce,
        @DefaultValue("72KB") DataSize line, @DefaultValue("1000") @Min(1) @Max(100_000) int awaiting,
        @DefaultValue("1000000") @Min(0) @Max(100_000_000) int remembered,
        @DefaultValue("50") @Min(1) @Max(10_000) int keep,
        @DefaultValue("64MB") DataSize report) {}
