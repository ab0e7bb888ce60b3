# The car attends as second response and hands over to the on-call team. Sourced by play.

# new_call SOURCE: a 999 call; sets $incident, and $victim, $suspect and $child for the incident of it
new_call() {
  incident="$(new_id)" victim="$(new_id)" suspect="$(new_id)" child="$(new_id)"
  post CALL_HANDLER incident-service /api/calls "{\"incident\": \"$incident\", \"call\": \"$(new_id)\",
    \"source\": \"$1\", \"line\": \"EMERGENCY_999\", \"callOfferedAt\": \"$now\", \"callAnsweredAt\": \"$now\"}"
}

# new_incident SUSPECT_ON_SCENE SUMMARY
new_incident() {
  post CALL_HANDLER incident-service /api/incidents "{\"incident\": \"$incident\", \"daSuspected\": \"YES\",
    \"place\": $scene, \"summary\": \"$2\",
    \"flags\": [{\"flag\": \"CHILDREN_NORMALLY_RESIDENT\", \"value\": \"YES\", \"saidBy\": \"CALLER\"},
      {\"flag\": \"SUSPECT_ON_SCENE\", \"value\": \"$1\", \"saidBy\": \"CALLER\"},
      {\"flag\": \"ORDER_IN_FORCE\", \"value\": \"UNKNOWN\", \"saidBy\": \"CALLER\"}],
    \"parties\": [{\"party\": \"$victim\", \"roles\": [\"VICTIM\"], \"name\": \"Ann Example\", \"dateOfBirth\": \"1991-03-02\"},
      {\"party\": \"$suspect\", \"roles\": [\"SUSPECT\"], \"name\": \"Bob Example\"},
      {\"party\": \"$child\", \"roles\": [\"CHILD\"], \"name\": \"Cay Example\", \"dateOfBirth\": \"2018-05-06\"}]}"
  post CALL_HANDLER incident-service "/api/incidents/$incident/relationships" "{\"victim\": \"$victim\",
    \"suspect\": \"$suspect\", \"relationship\": \"PARTNER\", \"livingTogether\": \"YES\"}"
}

graded() {
  post CALL_HANDLER incident-service "/api/incidents/$incident/grade" "{\"grade\": \"$1\"}"
  until_shows '"item"' DISPATCHER dispatch-service "/api/co-responses/$incident"
}

car_attends() {
  local response arrest statement assessment
  next Thu
  at 16:00 'the car goes on duty'
  car_duty 16:00 23:00 EVENING SECOND_RESPONSE
  unit "R-$run" RESPONSE '' "pc-1-$run" "pc-2-$run" && response="$made"
  unit "A-$run" ARREST_TEAM '"ARREST"' "pc-3-$run" "pc-4-$run" && arrest="$made"
  unit "S-$run" STATEMENT_TEAM '"STATEMENT"' "pc-5-$run" && statement="$made"
  until_shows '"state":"AVAILABLE"' IDVA_CAR_OFFICER idva-car-service "/api/cars/$car"

  at 20:15:04 'CallReceived: the victim, whispering; 55 pressed'
  new_call VICTIM
  near "$response" "$arrest" "$car_unit"
  at 20:17 'IncidentCreated: children live there, the suspect is on scene, order in force unknown'
  new_incident YES "whispering; asks us to come"
  at 20:18 'IncidentGraded G1; the co-response opens'
  graded G1
  at 20:19 'response and arrest units assigned; the car proposed as second response'
  assign RESPONSE "$response"
  assign ARREST "$arrest"
  propose_car SECOND_RESPONSE
  at 20:20 'the car accepts, goes, and its crew reads the warning'
  car_accepted
  progress "$response" EN_ROUTE
  progress "$arrest" EN_ROUTE
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/en-route" '{}'
  post IDVA_CAR_OFFICER dispatch-service "/api/co-responses/$incident/warnings/ack" \
    "{\"warning\": \"SUSPECT_ON_SCENE\", \"deployment\": \"$deployment\"}"
  at 20:27 'response at scene'
  progress "$response" AT_SCENE
  at 20:31 'CarStaged at the rendezvous point'
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/staged" \
    '{"rendezvousPoint": {"latitude": 53.5461, "longitude": -2.6305}}'
  progress "$arrest" AT_SCENE
  at 20:38 'SuspectArrested by the arrest unit'
  post ARREST_OFFICER dispatch-service "/api/co-responses/$incident/arrest" \
    "{\"suspect\": \"$suspect\", \"unit\": \"$arrest\", \"grounds\": \"assault\"}"
  at 20:41 'SceneDeclaredSafe: suspect arrested'
  post RESPONSE_OFFICER dispatch-service "/api/co-responses/$incident/scene/safe" \
    "{\"basis\": \"SUSPECT_ARRESTED\", \"place\": \"SCENE\", \"officer\": \"pc-1-$run\"}"
  until_shows '"sceneState":"SAFE"' IDVA_CAR_ADVOCATE idva-car-service "/api/cars/$car"
  at 20:43 'AdvocateContactStarted, 28 minutes after the call; a minimal contact record opens'
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/at-scene" '{}'
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/video-paused" '{"reason": "ADVOCACY_TALK"}'
  post IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment/contact-started" \
    "{\"victim\": \"$victim\", \"channel\": \"IN_PERSON\", \"place\": \"SCENE\"}"
  until_shows '"items":\[\{' IDVA_CAR_ADVOCATE case-service "/api/cases?incident=$incident"
  file="$(field id)"
  at 20:45 'statement unit assigned'
  near "$statement"
  assign STATEMENT "$statement"
  at 20:50 'PrimaryRiskAssessed: medium'
  assessment="$(new_id)"
  post RESPONSE_OFFICER case-service "/api/cases/$file/risk/primary" "{\"assessment\": \"$assessment\",
    \"incident\": \"$incident\", \"victim\": \"$victim\", \"form\": {\"instrument\": \"DARA\",
    \"instrumentVersion\": \"1\", \"items\": [], \"judged\": \"MEDIUM\"}}"
  at 20:58 'she tells the advocate of strangulation and agrees that the officer hears it; the level is high'
  post CALL_HANDLER incident-service "/api/incidents/$incident/flags" \
    "{\"flag\": \"STRANGULATION\", \"value\": \"YES\", \"saidBy\": \"ADVOCATE\", \"about\": \"$victim\"}"
  post IDVA_CAR_ADVOCATE case-service "/api/cases/$file/disclosures" "{\"to\": \"POLICE\",
    \"items\": [\"RISK_INFORMATION\", \"STRANGULATION\"], \"basis\": \"CONSENT\", \"informed\": \"TOLD\"}"
  post IDVA_CAR_OFFICER case-service "/api/cases/$file/risk/level" \
    "{\"to\": \"HIGH\", \"reason\": \"DISCLOSURE\", \"incident\": \"$incident\"}"
  at 21:05 'SafeContactInstructionSet, ConsentGiven'
  post IDVA_CAR_ADVOCATE case-service "/api/cases/$file/safe-contact" "{\"incident\": \"$incident\",
    \"victim\": \"$victim\", \"rules\": {\"channelsAllowed\": [\"PHONE\"], \"voicemail\": \"BARRED\",
    \"withheldNumber\": \"ALLOWED\", \"text\": \"BARRED\", \"letter\": \"BARRED\", \"email\": \"BARRED\",
    \"viaOfficer\": \"ALLOWED\", \"safeTimes\": [], \"livingWithSuspect\": \"YES\", \"deviceMayBeMonitored\": \"UNKNOWN\",
    \"interpreterLanguage\": null}, \"phone\": \"01632 960001\"}"
  post IDVA_CAR_ADVOCATE case-service "/api/advocacy/$file/consent" '{"scope": "SUPPORT", "how": "IN_PERSON"}'
  post IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment/support-accepted" "{\"victim\": \"$victim\"}"
  at 21:40 'AdvocateContactEnded'
  post IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment/contact-ended" \
    "{\"victim\": \"$victim\", \"twoWay\": true, \"alone\": true}"
  at 21:41 'VictimPositionChanged: supports; first account on video'
  post STATEMENT_TEAM case-service "/api/cases/$file/position" "{\"to\": \"SUPPORTS\",
    \"statementGiven\": \"FIRST_ACCOUNT_ON_VIDEO\", \"incident\": \"$incident\", \"how\": \"IN_PERSON\",
    \"othersPresent\": \"NO\", \"retractionStatement\": false}"
  at 21:55 'CaseHandedOff: offered to and accepted by the on-call team'
  post IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment/hand-off" \
    "{\"victim\": \"$victim\", \"caseFile\": \"$file\", \"toTeam\": \"ON-CALL\"}"
  until_shows "\"deployment\":\"$deployment\"" IDVA case-service /api/hand-offs
  post IDVA case-service "/api/cases/$file/hand-off/accept" "{\"deployment\": \"$deployment\", \"team\": \"ON-CALL\"}"
  until_shows "ACCEPTED $victim" IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment"
  post IDVA_CAR_OFFICER idva-car-service "/api/deployments/$deployment/completed" '{}'
  until_shows '"outcome":"CONTACT_MADE"' IDVA_CAR_ADVOCATE idva-car-service "/api/deployments/$deployment"
}
