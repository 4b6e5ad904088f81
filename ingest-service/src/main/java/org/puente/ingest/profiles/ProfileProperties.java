package org.puente.ingest.profiles;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param readers where profiles are read, without a path: the matcher service's own address */
@Validated
@ConfigurationProperties("puente.profiles")
record ProfileProperties(@DefaultValue("http://localhost:8082") URI readers) {}
