package se.trygghetshjulet.medborgardialog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DialogueProperties.class)
class DialogueConfiguration {}
